//! What a command gets and what comes back.

use std::fs;

use crate::support::{PROGRAM, limits, plain, run, supervised};
use sandbox::{Cancel, Command, Error, Status, Stream};

type Make = fn(&[&str]) -> Command;
const BOTH: [Make; 2] = [supervised, plain];

#[test]
fn exit_codes_and_signals_are_reported() {
    for make in BOTH {
        assert!(run(&make(&["exit", "0"])).success());
        assert_eq!(run(&make(&["exit", "7"])).status, Status::Exited(7));
        assert_eq!(run(&make(&["abort"])).status, Status::Signalled(6));
        let panicked = run(&make(&["panic"]));
        assert_eq!(panicked.status, Status::Exited(101));
        assert_eq!(panicked.stopped, None);
        assert!(String::from_utf8_lossy(&panicked.stderr).contains("as asked"));
    }
}

#[test]
fn outputs_are_separate_or_merged() {
    for make in BOTH {
        let separate = run(&make(&["both"]));
        assert_eq!(separate.stdout, b"out\n");
        assert_eq!(separate.stderr, b"err\n");
        let merged = run(&make(&["both"]).merge_output());
        assert_eq!(merged.stdout, b"out\nerr\n");
        assert!(merged.stderr.is_empty());
    }
}

#[test]
fn output_is_handed_over_as_it_arrives() {
    for make in BOTH {
        let mut heard = Vec::new();
        let finished = make(&["print", "300000"])
            .run_with(&Cancel::new(), &mut |stream, bytes| {
                assert_eq!(stream, Stream::Stdout);
                heard.extend_from_slice(bytes);
            })
            .unwrap();
        assert_eq!(heard, finished.stdout);
        assert_eq!(heard.len(), 300_000);
    }
}

#[test]
fn standard_input_is_empty_or_what_is_given() {
    for make in BOTH {
        let empty = run(&make(&["read"]).limits(limits()));
        assert_eq!(empty.stdout, b"read 0 bytes: \n");
        let given = run(&make(&["read"]).limits(limits()).stdin_bytes("grüße"));
        assert_eq!(given.stdout, "read 7 bytes: grüße\n".as_bytes());
    }
}

#[test]
fn large_input_arrives_whole_and_may_be_left_unread() {
    for make in BOTH {
        let input = "x".repeat(3 << 20);
        let read = run(&make(&["read"]).limits(limits()).stdin_bytes(input.clone()));
        assert_eq!(
            read.stdout.len(),
            input.len() + "read 3145728 bytes: \n".len()
        );
        let unread = run(&make(&["exit", "3"]).limits(limits()).stdin_bytes(input));
        assert_eq!(unread.status, Status::Exited(3));
    }
}

#[test]
fn paths_and_arguments_may_hold_any_letters() {
    let folder = std::env::temp_dir().join(format!("größe λ {}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let folder = fs::canonicalize(folder).unwrap();
    let program = folder.join("übung ☂");
    fs::copy(PROGRAM, &program).unwrap();
    for supervisor in [None, Some(&program)] {
        let make = |args: &[&str]| {
            let command = Command::new(&program).args(args).current_dir(&folder);
            match supervisor {
                Some(supervisor) => command.supervisor(supervisor),
                None => command,
            }
        };
        let said = run(&make(&["say", "é è", "", "-- x"]));
        assert_eq!(said.stdout, "é è||-- x\n".as_bytes());
        let place = run(&make(&["where"]));
        assert_eq!(place.stdout, format!("{}\n", folder.display()).as_bytes());
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_environment_is_ours_with_changes_or_empty() {
    for make in BOTH {
        let text = |command: Command| String::from_utf8(run(&command).stdout).unwrap();
        let changed = text(make(&["env"]).env("WARD", "seven").env_remove("PATH"));
        assert!(changed.contains("WARD=seven\n"));
        assert!(!changed.contains("\nPATH="));
        assert!(changed.contains("CARGO_MANIFEST_DIR="));
        let cleared = text(make(&["env"]).env_clear().env("WARD", "seven"));
        assert_eq!(cleared, "WARD=seven\n");
    }
}

#[test]
fn what_cannot_start_is_an_error_that_says_why() {
    let supervised = |program: &str| Command::new(program).supervisor(PROGRAM);
    for make in [supervised, |program: &str| Command::new(program)] {
        let error = make("/no/such/program").run(&Cancel::new()).unwrap_err();
        assert!(matches!(error, Error::NotFound { .. }), "{error:?}");
        assert!(error.to_string().contains("/no/such/program"));

        let error = make("/etc/passwd").run(&Cancel::new()).unwrap_err();
        assert!(matches!(error, Error::Start { .. }), "{error:?}");

        let elsewhere = make(PROGRAM).current_dir("/no/such/folder");
        let error = elsewhere.run(&Cancel::new()).unwrap_err();
        assert!(matches!(error, Error::Folder { .. }), "{error:?}");
    }
    let error = plain(&["exit", "0"])
        .supervisor("/no/such/supervisor")
        .run(&Cancel::new())
        .unwrap_err();
    assert!(matches!(error, Error::Supervisor { .. }), "{error:?}");
}

#[test]
fn a_program_that_is_no_supervisor_is_said_to_have_failed() {
    let error = plain(&["exit", "0"])
        .supervisor("/bin/true")
        .run(&Cancel::new())
        .unwrap_err();
    assert!(error.to_string().contains("without a report"), "{error}");
}
