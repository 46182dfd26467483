//! Labs of several kinds, each in a thread behind two pipes.

#![allow(clippy::expect_used, clippy::panic)]

use std::io::{self, BufRead, BufReader, PipeReader, PipeWriter, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use ask_for_everything::ask_all;

/// A right answer needs a small part of it.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether a test has hung. Then the answer is wrong anyway, and the others are not waited for as long.
static HUNG: AtomicBool = AtomicBool::new(false);

fn patience() -> Duration {
    match HUNG.load(Ordering::SeqCst) {
        true => PATIENCE / 10,
        false => PATIENCE,
    }
}

type Lab = fn(BufReader<PipeReader>, PipeWriter);

/// The questions, up to the end or to one without its end of line: a lab waits for the rest of that one.
fn whole_lines(mut questions: BufReader<PipeReader>) -> impl Iterator<Item = String> {
    std::iter::from_fn(move || {
        let mut line = String::new();
        questions.read_line(&mut line).ok()?;
        line.strip_suffix('\n').map(str::to_string)
    })
}

/// One line for each question, at once.
fn at_once(questions: BufReader<PipeReader>, mut answers: PipeWriter) {
    for question in whole_lines(questions) {
        if writeln!(answers, "{question} is fine").is_err() {
            return;
        }
    }
}

/// Many lines for each question, at once.
fn with_many_words(questions: BufReader<PipeReader>, mut answers: PipeWriter) {
    for question in whole_lines(questions) {
        for word in 0..200 {
            if writeln!(answers, "{question}, word {word}").is_err() {
                return;
            }
        }
    }
}

/// One line, when there are no more questions.
fn at_the_end(questions: BufReader<PipeReader>, mut answers: PipeWriter) {
    let count = whole_lines(questions).count();
    let _ = writeln!(answers, "{count} samples are fine");
}

/// Nobody there.
fn closed(questions: BufReader<PipeReader>, answers: PipeWriter) {
    drop((questions, answers));
}

/// Gone after the first answer.
fn gone_early(questions: BufReader<PipeReader>, mut answers: PipeWriter) {
    let mut questions = whole_lines(questions);
    if let Some(question) = questions.next() {
        let _ = writeln!(answers, "{question} is fine");
    }
}

/// An answer that is no text.
fn broken(questions: BufReader<PipeReader>, mut answers: PipeWriter) {
    let _ = questions.lines().count();
    let _ = answers.write_all(b"\xff\xff\n");
}

fn questions(count: usize) -> Vec<String> {
    (0..count)
        .map(|sample| format!("sample {sample}"))
        .collect()
}

fn ask(lab: Lab, count: usize) -> io::Result<Vec<String>> {
    let (for_lab, to_lab) = io::pipe().expect("a pipe can be made");
    let (from_lab, for_us) = io::pipe().expect("a pipe can be made");
    let lab = thread::spawn(move || lab(BufReader::new(for_lab), for_us));
    if count == 0 {
        lab.join().expect("the lab has closed");
    }
    let (sender, answer) = mpsc::channel();
    thread::spawn(move || {
        let _ = sender.send(ask_all(to_lab, from_lab, &questions(count.max(3))));
    });
    match answer.recv_timeout(patience()) {
        Ok(answer) => answer,
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("`ask_all` panics"),
        Err(mpsc::RecvTimeoutError::Timeout) => {
            HUNG.store(true, Ordering::SeqCst);
            panic!(
                "`ask_all` hangs with {count} questions: either a pipe is full and nobody reads from it, \
             or the pipe to the lab is never closed"
            )
        }
    }
}

#[test]
fn a_few_questions() {
    let answers = ask(at_once, 3).expect("nothing fails here");
    assert_eq!(
        answers,
        ["sample 0 is fine", "sample 1 is fine", "sample 2 is fine"],
        "one answer for each question; a question without its end of line is not answered"
    );
}

#[test]
fn more_questions_than_fit_into_a_pipe() {
    let answers = ask(at_once, 20_000).expect("nothing fails here");
    assert_eq!(answers.len(), 20_000, "one answer for each question");
    assert_eq!(answers[19_999], "sample 19999 is fine", "the last one");
}

#[test]
fn a_lab_with_many_words() {
    let answers = ask(with_many_words, 100).expect("nothing fails here");
    assert_eq!(answers.len(), 20_000, "200 lines for each question");
    assert_eq!(answers[19_999], "sample 99, word 199", "the last one");
}

#[test]
fn a_lab_that_answers_when_there_are_no_more_questions() {
    let answers = ask(at_the_end, 20_000).expect("nothing fails here");
    assert_eq!(answers, ["20000 samples are fine"]);
}

#[test]
fn questions_that_nobody_takes_are_an_error() {
    let answer = ask(closed, 0);
    assert!(
        answer.is_err(),
        "the lab is closed, no question could be written, and the caller is told: {answer:?}"
    );
}

#[test]
fn questions_that_nobody_takes_any_more_are_an_error() {
    let answer = ask(gone_early, 20_000).map(|answers| answers.len());
    assert!(
        answer.is_err(),
        "the lab went after one answer, most questions could not be written, \
         and the caller is told, not only given what came: {answer:?}"
    );
}

#[test]
fn an_answer_that_is_no_text_is_an_error() {
    let answer = ask(broken, 5);
    assert!(
        answer.is_err(),
        "the answer cannot be read as text, and the caller is told: {answer:?}"
    );
}
