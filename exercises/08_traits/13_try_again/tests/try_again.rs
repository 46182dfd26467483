//! Closures that change, closures that give away, closures that look.

use try_again::{above, count, noted, try_again};

#[test]
fn it_tries_until_it_succeeds() {
    let mut calls = 0;
    let answer: Result<u32, String> = try_again(5, || {
        calls += 1;
        if calls < 3 {
            return Err(format!("call {calls} failed"));
        }
        Ok(calls)
    });
    assert_eq!(answer, Ok(3), "the third call succeeds");
    assert_eq!(calls, 3, "and is the last one");
}

#[test]
fn it_gives_up_after_so_many_times() {
    let mut calls = 0;
    let answer: Result<u32, String> = try_again(2, || {
        calls += 1;
        Err(format!("call {calls} failed"))
    });
    assert_eq!(answer, Err("call 2 failed".to_string()), "twice");
}

#[test]
fn it_calls_once_at_least() {
    let mut calls = 0;
    let answer: Result<u32, String> = try_again(0, || {
        calls += 1;
        Err(format!("call {calls} failed"))
    });
    assert_eq!(answer, Err("call 1 failed".to_string()), "once");
}

#[test]
fn an_action_may_give_away_what_it_holds() {
    let mut log = Vec::new();
    let report = String::from("a quiet night");
    noted(&mut log, "night shift", move || report);
    assert_eq!(
        log,
        ["night shift begins", "night shift ends: a quiet night"]
    );
}

#[test]
fn a_test_is_made_and_used_again() {
    let fast = above(100);
    assert!(fast(104) && !fast(100), "above 100");
    assert_eq!(count(&[72, 104, 120], &fast), 2, "two of three");
    assert_eq!(count(&[72, 104], fast), 1, "and used again: one of two");
    assert_eq!(count(&[72, 104, 120], above(200)), 0, "none");
}

#[test]
fn a_test_may_change_something() {
    let mut asked = 0;
    let passed = count(&[72, 104, 120], |reading| {
        asked += 1;
        reading > 100
    });
    assert_eq!((passed, asked), (2, 3), "two of three, each asked once");
}
