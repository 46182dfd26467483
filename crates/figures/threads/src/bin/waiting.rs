//! Server and Rust contestants of the figure `waiting`: a desk that takes its time to answer, and
//! many questions to it.
//!
//! `waiting serve MILLISECONDS` prints the port and answers until its input ends;
//! `waiting ask PORT QUESTIONS ROUNDS` asks one after the other, and from a thread for each.

use std::env;
use std::error::Error;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use threads_figures::measure;

/// A desk answers each question with the next number, after a while.
fn answer(mut client: TcpStream, wait: Duration) -> io::Result<()> {
    let mut question = [0];
    client.read_exact(&mut question)?;
    thread::sleep(wait);
    client.write_all(&[question[0].wrapping_add(1)])
}

fn serve(wait: Duration) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    println!("{}", listener.local_addr()?.port());
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            thread::spawn(move || answer(client, wait));
        }
    });
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

// ANCHOR: ask
fn ask(port: u16, question: u8) -> io::Result<u64> {
    let mut desk = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    desk.write_all(&[question])?;
    let mut answer = [0];
    desk.read_exact(&mut answer)?;
    Ok(u64::from(answer[0]))
}
// ANCHOR_END: ask

/// The sum of all answers. A question without an answer counts nothing; then the result differs,
/// and there is no figure.
fn in_turn(port: u16, questions: u8) -> u64 {
    (0..questions).filter_map(|n| ask(port, n).ok()).sum()
}

fn in_threads(port: u16, questions: u8) -> u64 {
    thread::scope(|scope| {
        let asked: Vec<_> = (0..questions)
            .map(|n| scope.spawn(move || ask(port, n)))
            .collect();
        let answers = asked.into_iter().filter_map(|thread| thread.join().ok());
        answers.filter_map(Result::ok).sum()
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve", milliseconds] => serve(Duration::from_millis(milliseconds.parse()?))?,
        ["ask", port, questions, rounds] => {
            let (port, questions, rounds) = (port.parse()?, questions.parse()?, rounds.parse()?);
            measure("in-turn", rounds, || in_turn(port, questions));
            measure("threads", rounds, || in_threads(port, questions));
        }
        _ => return Err("called with `serve` or `ask` and their numbers".into()),
    }
    Ok(())
}
