//! Takes the terminal over and gives it back, whatever happens in between.

use std::io::{self, Write};
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use crossterm::terminal::{
    DisableLineWrap, EnableLineWrap, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};

static TAKEN: AtomicBool = AtomicBool::new(false);

/// Holds the terminal in raw mode on its second screen until dropped.
pub struct Guard(());

impl Guard {
    /// Takes the terminal over. A panic gives it back before its message is printed.
    pub fn enter() -> io::Result<Guard> {
        restore_on_panic();
        take()?;
        Ok(Guard(()))
    }

    /// Gives the terminal back while `work` runs, then takes it over again.
    pub fn lend<T>(&mut self, work: impl FnOnce() -> T) -> io::Result<T> {
        restore();
        let result = work();
        take()?;
        Ok(result)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

fn take() -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(
        io::stdout(),
        EnterAlternateScreen,
        DisableLineWrap,
        EnableBracketedPaste,
        Hide
    )
}

/// Gives the terminal back. Safe to call at any time, from any thread, more than once.
pub fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        // Each step is tried even if the one before it failed: the terminal may be gone.
        let _ = execute!(out, EnableLineWrap, DisableBracketedPaste, Show);
        let _ = execute!(out, LeaveAlternateScreen);
        let _ = disable_raw_mode();
        let _ = out.flush();
    }
}

fn restore_on_panic() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            restore();
            before(info);
        }));
    });
}

#[cfg(all(test, unix))]
#[path = "../../tests/support/pty.rs"]
mod pty;

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use super::{Guard, pty};

    const CHILD: &str = "COURSE_TEST_PANIC";

    #[test]
    fn a_panic_gives_the_terminal_back_before_its_message() {
        if std::env::var_os(CHILD).is_some() {
            let _guard = Guard::enter().unwrap();
            panic!("the watch broke");
        }
        let mut terminal = pty::Pty::new(80, 24);
        let mut again = Command::new(std::env::current_exe().unwrap());
        again.args([
            "--exact",
            "--nocapture",
            "terminal::guard::tests::a_panic_gives_the_terminal_back_before_its_message",
        ]);
        let mut child = terminal.start(again.env(CHILD, "1"));
        terminal.until("the watch broke");
        assert!(!pty::ended(&mut child).success());
        let back = terminal.said.find(pty::GIVEN_BACK);
        let message = terminal.said.find("the watch broke");
        assert!(back.is_some() && back < message, "{:?}", terminal.said);
        assert!(terminal.is_as_a_shell_expects());
    }
}
