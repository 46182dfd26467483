//! Keys, window changes and signals, each as an event on the one channel.

use std::io::{self, BufRead};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event as TerminalEvent};

use super::events::Event;

/// Reads the keyboard; it can be paused while another program has the terminal.
pub struct Keyboard {
    paused: Arc<AtomicBool>,
    reading: Arc<Mutex<()>>,
}

impl Keyboard {
    /// Starts reading keys and window changes.
    pub fn start(send: Sender<Event>) -> Keyboard {
        let keyboard = Keyboard {
            paused: Arc::new(AtomicBool::new(false)),
            reading: Arc::new(Mutex::new(())),
        };
        let paused = Arc::clone(&keyboard.paused);
        let reading = Arc::clone(&keyboard.reading);
        thread::spawn(move || {
            while let Ok(more) = read(&paused, &reading, &send) {
                if !more {
                    return;
                }
            }
            // The terminal is gone.
            let _ = send.send(Event::Stop);
        });
        keyboard
    }

    /// Leaves the keyboard to somebody else while `work` runs.
    pub fn paused<T>(&self, work: impl FnOnce() -> T) -> T {
        self.paused.store(true, Ordering::SeqCst);
        let held = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let result = work();
        drop(held);
        self.paused.store(false, Ordering::SeqCst);
        result
    }
}

/// Reads one event if there is one; false when nobody listens any more.
fn read(paused: &AtomicBool, reading: &Mutex<()>, send: &Sender<Event>) -> io::Result<bool> {
    if paused.load(Ordering::SeqCst) {
        thread::sleep(Duration::from_millis(10));
        return Ok(true);
    }
    let _held = reading.lock().unwrap_or_else(PoisonError::into_inner);
    if !event::poll(Duration::from_millis(100))? {
        return Ok(true);
    }
    let event = match event::read()? {
        TerminalEvent::Key(key) => Event::Key(key),
        TerminalEvent::Paste(text) => Event::Paste(text),
        TerminalEvent::Resize(..) => Event::Resize,
        _ => return Ok(true),
    };
    Ok(send.send(event).is_ok())
}

/// Reads lines from standard input, for use without single keys. Its end is no event.
pub fn lines(send: Sender<Event>) {
    thread::spawn(move || {
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            if send.send(Event::Line(line)).is_err() {
                return;
            }
        }
    });
}

/// Turns the signals that ask a program to end into [`Event::Stop`]. A second one does not
/// wait for us.
#[cfg(unix)]
pub fn signals(send: Sender<Event>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    thread::spawn(move || {
        for (count, signal) in signals.forever().enumerate() {
            if count > 0 || send.send(Event::Stop).is_err() {
                crate::terminal::guard::restore();
                std::process::exit(128 + signal);
            }
        }
    });
    Ok(())
}

/// Ctrl-C arrives as a key here; closing the window ends the process and its job.
#[cfg(not(unix))]
pub fn signals(_send: Sender<Event>) -> io::Result<()> {
    Ok(())
}

/// Stops this process as Ctrl-Z does, until the shell lets it go on.
#[cfg(unix)]
pub fn stop_here() {
    // Without job control there is nobody to wake us; then we go on at once.
    let _ = signal_hook::low_level::raise(signal_hook::consts::SIGTSTP);
}

/// There is no job control here.
#[cfg(not(unix))]
pub fn stop_here() {}
