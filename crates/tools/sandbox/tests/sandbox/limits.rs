//! Each limit stops what it is for, with a supervisor and without.

use std::thread;
use std::time::{Duration, Instant};

use crate::support::{eventually, limits, marked, plain, run, supervised};
use sandbox::{Cancel, Command, Limits, Status, StopReason};

type Make = fn(&[&str]) -> Command;
const BOTH: [Make; 2] = [supervised, plain];

#[test]
fn wall_time_ends_an_endless_loop() {
    for make in BOTH {
        let limits = Limits {
            wall: Some(Duration::from_millis(200)),
            ..Limits::default()
        };
        let finished = run(&make(&["spin"]).limits(limits));
        assert_eq!(finished.stopped, Some(StopReason::Wall));
        assert_eq!(finished.status, Status::Signalled(9));
        assert!(finished.elapsed >= Duration::from_millis(200));
        assert!(finished.elapsed < Duration::from_secs(2), "{finished:?}");
    }
}

#[test]
fn processor_time_counts_the_whole_tree() {
    for make in BOTH {
        for args in [["spin"], ["spin-below"]] {
            let limits = Limits {
                cpu: Some(Duration::from_millis(300)),
                ..limits()
            };
            let finished = run(&make(&args).limits(limits));
            assert_eq!(finished.stopped, Some(StopReason::Cpu), "{args:?}");
        }
    }
}

#[test]
fn sleeping_uses_no_processor_time() {
    let limits = Limits {
        cpu: Some(Duration::from_millis(200)),
        wall: Some(Duration::from_millis(600)),
        ..Limits::default()
    };
    let finished = run(&supervised(&["sleep"]).limits(limits));
    assert_eq!(finished.stopped, Some(StopReason::Wall));
}

#[test]
fn a_huge_allocation_is_refused_and_said() {
    for make in BOTH {
        let limits = Limits {
            memory: Some(512 << 20),
            ..limits()
        };
        let finished = run(&make(&["allocate", "10737418240"]).limits(limits));
        assert_eq!(finished.stopped, Some(StopReason::Memory), "{finished:?}");
        assert_ne!(finished.status, Status::Exited(0));
    }
}

#[test]
fn enough_memory_is_enough() {
    let limits = Limits {
        memory: Some(512 << 20),
        ..limits()
    };
    let finished = run(&supervised(&["allocate", "67108864"]).limits(limits));
    assert!(finished.success(), "{finished:?}");
}

#[test]
fn memory_counts_the_whole_tree() {
    for make in BOTH {
        let limits = Limits {
            memory: Some(128 << 20),
            ..limits()
        };
        let finished = run(&make(&["grow", "314572800"]).limits(limits));
        assert_eq!(finished.stopped, Some(StopReason::Memory), "{finished:?}");
    }
}

#[test]
fn endless_output_ends_soon_and_the_first_part_is_kept() {
    for make in BOTH {
        for merge in [false, true] {
            let limits = Limits {
                output: Some(100_000),
                ..limits()
            };
            let mut command = make(&["print-forever"]).limits(limits);
            if merge {
                command = command.merge_output();
            }
            let finished = run(&command);
            assert_eq!(finished.stopped, Some(StopReason::Output));
            assert_eq!(finished.stdout.len(), 100_000);
            assert!(finished.elapsed < Duration::from_secs(5));
        }
    }
}

#[test]
fn a_gigabyte_on_standard_error_is_cut_too() {
    let limits = Limits {
        output: Some(1000),
        ..limits()
    };
    let finished = run(&supervised(&["print-error", "1073741824"]).limits(limits));
    assert_eq!(finished.stopped, Some(StopReason::Output));
    assert_eq!(finished.stderr.len(), 1000);
}

#[test]
fn output_up_to_the_limit_is_allowed() {
    for make in BOTH {
        let limits = Limits {
            output: Some(1 << 20),
            ..limits()
        };
        let finished = run(&make(&["print", "1048576"]).limits(limits));
        assert!(finished.success());
        assert_eq!(finished.stdout.len(), 1 << 20);
    }
}

#[test]
fn too_many_processes_are_ended_and_none_survives() {
    for (make, mark) in [(supervised as Make, "mark-many-s"), (plain, "mark-many-p")] {
        let limits = Limits {
            processes: Some(20),
            ..limits()
        };
        let finished = run(&make(&["children", "200", mark]).limits(limits));
        assert_eq!(finished.stopped, Some(StopReason::Processes));
        eventually("all are gone", || marked(mark) == 0);
    }
}

#[test]
fn processes_that_lose_their_parents_are_counted_and_ended() {
    let limits = Limits {
        processes: Some(20),
        ..limits()
    };
    let finished = run(&supervised(&["churn", "200", "mark-churn"]).limits(limits));
    assert_eq!(finished.stopped, Some(StopReason::Processes));
    assert_eq!(marked("mark-churn"), 0);
}

#[test]
fn a_few_processes_are_allowed() {
    let limits = Limits {
        processes: Some(20),
        wall: Some(Duration::from_millis(300)),
        ..Limits::default()
    };
    let finished = run(&supervised(&["children", "5", "mark-few"]).limits(limits));
    assert_eq!(finished.stopped, Some(StopReason::Wall));
    assert_eq!(marked("mark-few"), 0);
}

#[test]
fn cancelling_from_another_thread_ends_the_run_at_once() {
    for make in BOTH {
        let cancel = Cancel::new();
        let ask = cancel.clone();
        let asked = thread::spawn(move || {
            thread::sleep(Duration::from_millis(100));
            let at = Instant::now();
            ask.cancel();
            at
        });
        let finished = make(&["sleep"]).limits(limits()).run(&cancel).unwrap();
        assert_eq!(finished.stopped, Some(StopReason::Cancelled));
        assert!(asked.join().unwrap().elapsed() < Duration::from_millis(500));
    }
}

#[test]
fn a_cancelled_run_does_not_start() {
    let cancel = Cancel::new();
    cancel.cancel();
    let finished = supervised(&["say", "hello"]).run(&cancel).unwrap();
    assert_eq!(finished.stopped, Some(StopReason::Cancelled));
    assert!(finished.stdout.is_empty());
}
