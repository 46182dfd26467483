//! Nothing survives: however a command ends, and however we do.

use std::process;
use std::time::Duration;

use crate::support::{PROGRAM, eventually, limits, marked, plain, run, supervised};
use sandbox::{Cancel, Command, Limits, Status, StopReason};

#[test]
fn children_left_behind_are_ended_and_do_not_hold_the_output_open() {
    for (make, mark) in [
        (supervised as fn(&[&str]) -> Command, "mark-leave-s"),
        (plain, "mark-leave-p"),
    ] {
        let finished = run(&make(&["leave", "sleep", mark]).limits(limits()));
        assert_eq!(finished.status, Status::Exited(0));
        assert_eq!(finished.stopped, None);
        assert!(finished.elapsed < Duration::from_secs(5));
        eventually("it is gone", || marked(mark) == 0);
    }
}

#[test]
fn a_daemon_in_a_session_of_its_own_is_ended() {
    // What it starts has neither our group, nor our session, nor its parent.
    for _ in 0..20 {
        let finished = run(&supervised(&["leave-daemon", "mark-daemon"]).limits(limits()));
        assert_eq!(finished.status, Status::Exited(0));
        assert_eq!(marked("mark-daemon"), 0);
    }
}

#[test]
fn a_daemon_is_ended_when_the_time_is_over() {
    let script = format!("'{PROGRAM}' leave-daemon mark-late; sleep 600");
    let limits = Limits {
        wall: Some(Duration::from_millis(300)),
        ..Limits::default()
    };
    let command = Command::new("/bin/sh").args(["-c", &script]);
    let finished = run(&command.supervisor(PROGRAM).limits(limits));
    assert_eq!(finished.stopped, Some(StopReason::Wall));
    assert_eq!(marked("mark-late"), 0);
}

#[test]
fn ignoring_polite_signals_does_not_help() {
    let script = format!("trap '' TERM INT HUP XCPU; exec '{PROGRAM}' spin");
    for supervisor in [true, false] {
        let limits = Limits {
            cpu: Some(Duration::from_millis(200)),
            ..limits()
        };
        let mut command = Command::new("/bin/sh").args(["-c", &script]).limits(limits);
        if supervisor {
            command = command.supervisor(PROGRAM);
        }
        assert_eq!(run(&command).stopped, Some(StopReason::Cpu));
    }
}

#[test]
fn the_tree_ends_when_we_are_killed() {
    let mut ours = process::Command::new(PROGRAM)
        .args(["run", "mark-orphans"])
        .spawn()
        .unwrap();
    // The command itself and three children carry the mark, and so does the supervisor.
    eventually("it runs", || marked("mark-orphans") >= 6);
    ours.kill().unwrap();
    ours.wait().unwrap();
    eventually("all are gone", || marked("mark-orphans") == 0);
}

#[test]
fn a_killed_supervisor_is_an_error_and_leaves_nothing() {
    let hunter = std::thread::spawn(|| {
        eventually("it runs", || marked("mark-hunted") >= 5);
        let found = process::Command::new("pgrep")
            .args(["-f", "sandbox:supervise.*mark-hunted"])
            .output()
            .unwrap();
        let pid = String::from_utf8(found.stdout)
            .unwrap()
            .trim()
            .parse()
            .unwrap();
        let pid = rustix::process::Pid::from_raw(pid).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    });
    let error = supervised(&["children", "3", "mark-hunted"])
        .limits(limits())
        .run(&Cancel::new())
        .unwrap_err();
    hunter.join().unwrap();
    assert!(error.to_string().contains("signal"), "{error}");
    eventually("all are gone", || marked("mark-hunted") == 0);
}

#[test]
fn many_runs_at_once_do_not_hold_each_other() {
    let threads: Vec<_> = (0..8)
        .map(|number: i32| {
            std::thread::spawn(move || {
                for _ in 0..10 {
                    let code = number.to_string();
                    let finished = run(&supervised(&["exit", &code]).limits(limits()));
                    assert_eq!(finished.status, Status::Exited(number));
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}
