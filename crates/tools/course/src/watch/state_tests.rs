//! Events in, effects out: what the watch does, without a terminal, a file or a compiler.

use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use exercise::{Outcome, Verdict};

use super::*;
use crate::testing::{NAMES, SmallCourse};

struct Watch {
    state: State,
    now: Instant,
}

impl Watch {
    fn new() -> Watch {
        let (exercises, rows) = SmallCourse::new().parts();
        let mut watch = Watch {
            state: State::new(exercises, rows, 0, false),
            now: Instant::now(),
        };
        let now = watch.now;
        watch.state.enter(0, now);
        watch
    }

    fn key(&mut self, code: KeyCode) -> Vec<Effect> {
        self.state.on(Event::Key(code.into()), self.now)
    }

    fn letter(&mut self, letter: char) -> Vec<Effect> {
        self.key(KeyCode::Char(letter))
    }

    /// A save with this content; returns what is to be done.
    fn save(&mut self, content: u64) -> Vec<Effect> {
        self.state.on(Event::Inputs(content), self.now)
    }

    fn wait(&mut self, milliseconds: u64) -> Vec<Effect> {
        self.now += Duration::from_millis(milliseconds);
        self.state.tick(self.now)
    }

    fn done(&mut self, check: u64, outcome: Outcome) -> Vec<Effect> {
        let verdict = Box::new(Verdict::new(self.state.exercise().id(), outcome));
        self.state
            .on(Event::Check(check, CheckNews::Done(verdict)), self.now)
    }

    fn outcome(&self) -> Option<&Outcome> {
        self.state.verdict.as_ref().map(|verdict| &verdict.outcome)
    }
}

fn checks(effects: &[Effect]) -> Vec<u64> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Check(number) => Some(*number),
            _ => None,
        })
        .collect()
}

#[test]
fn a_save_starts_a_check_at_once_and_its_verdict_waits_until_it_is_quiet() {
    let mut watch = Watch::new();
    let effects = watch.save(7);
    let check = checks(&effects)[0];
    watch.wait(5);
    assert!(watch.done(check, Outcome::Passed).is_empty());
    assert_eq!(watch.outcome(), None, "an editor may still be writing");
    let effects = watch.wait(40);
    assert_eq!(watch.outcome(), Some(&Outcome::Passed));
    let id = format!("ownership/{}", NAMES[0]);
    assert!(effects.contains(&Effect::Record(id)), "{effects:?}");
}

#[test]
fn a_verdict_after_the_quiet_time_is_shown_at_once() {
    let mut watch = Watch::new();
    let check = checks(&watch.save(7))[0];
    watch.wait(60);
    watch.done(check, Outcome::DoesNotCompile);
    assert_eq!(watch.outcome(), Some(&Outcome::DoesNotCompile));
}

#[test]
fn the_newest_save_wins_even_when_the_older_check_answers_last() {
    let mut watch = Watch::new();
    let old = checks(&watch.save(7))[0];
    let effects = watch.save(8);
    assert_eq!(effects[0], Effect::Cancel, "the older check is ended");
    let new = checks(&effects)[0];
    watch.wait(100);
    watch.done(new, Outcome::TestsFailed);
    watch.done(old, Outcome::Passed);
    assert_eq!(watch.outcome(), Some(&Outcome::TestsFailed));
    assert!(!watch.state.done(), "a replaced check records nothing");
}

#[test]
fn a_save_while_the_verdict_is_held_replaces_it() {
    let mut watch = Watch::new();
    let half = checks(&watch.save(7))[0];
    watch.wait(10);
    watch.done(half, Outcome::DoesNotCompile);
    let whole = checks(&watch.save(8))[0];
    watch.wait(100);
    assert_eq!(
        watch.outcome(),
        None,
        "the half-written file's verdict is gone"
    );
    watch.done(whole, Outcome::Passed);
    assert_eq!(watch.outcome(), Some(&Outcome::Passed));
}

#[test]
fn one_save_reported_several_times_is_one_check() {
    let mut watch = Watch::new();
    assert_eq!(checks(&watch.save(7)).len(), 1);
    assert!(watch.save(7).is_empty());
    let number = watch.state.numbers;
    watch.done(number, Outcome::TestsFailed);
    assert!(watch.save(7).is_empty(), "also after the check is over");
}

#[test]
fn saving_the_old_content_again_while_a_newer_check_runs_is_a_newer_save() {
    let mut watch = Watch::new();
    watch.save(7);
    watch.save(8);
    assert_eq!(checks(&watch.save(7)).len(), 1);
}

#[test]
fn solved_is_recorded_once_and_next_only_moves_on() {
    let mut watch = Watch::new();
    let check = checks(&watch.save(7))[0];
    watch.wait(100);
    assert_eq!(watch.done(check, Outcome::Passed).len(), 1);
    let check = checks(&watch.letter('c'))[0];
    assert!(watch.done(check, Outcome::Passed).is_empty());
    let effects = watch.letter('n');
    let entered = Effect::Enter(format!("ownership/{}", NAMES[1]));
    assert!(effects.contains(&entered), "{effects:?}");
    assert!(!effects.iter().any(|e| matches!(e, Effect::Record(_))));
    assert_eq!(watch.state.done_count(), 1);
}

#[test]
fn keys_work_while_a_check_runs() {
    let mut watch = Watch::new();
    watch.save(7);
    assert!(watch.state.checking.is_some());
    assert_eq!(
        watch.letter('h'),
        [Effect::Hints(format!("ownership/{}", NAMES[0]), 1)]
    );
    watch.letter('l');
    assert!(matches!(watch.state.view, View::List(_)));
    watch.key(KeyCode::Esc);
    assert_eq!(watch.letter('e'), [Effect::Edit]);
    assert_eq!(watch.letter('q'), [Effect::Quit]);
}

#[test]
fn reset_and_an_early_solution_ask_first() {
    let mut watch = Watch::new();
    assert!(watch.letter('r').is_empty());
    assert!(watch.letter('n').is_empty(), "any other key means no");
    assert_eq!(watch.state.at, 0);
    watch.letter('r');
    assert_eq!(watch.letter('r'), [Effect::Reset]);
    assert!(watch.letter('s').is_empty());
    assert_eq!(watch.letter('s'), [Effect::Solution]);
}

#[test]
fn a_cancelled_check_changes_nothing_on_the_screen() {
    let mut watch = Watch::new();
    let check = checks(&watch.save(7))[0];
    watch.wait(100);
    watch.done(check, Outcome::TestsFailed);
    let check = checks(&watch.letter('c'))[0];
    watch.done(check, Outcome::Cancelled);
    assert_eq!(watch.outcome(), Some(&Outcome::TestsFailed));
    assert!(watch.state.checking.is_none());
}

#[test]
fn the_ends_of_the_course_hold() {
    let mut watch = Watch::new();
    assert!(watch.letter('p').is_empty());
    assert!(watch.state.message.is_some());
    watch.letter('n');
    watch.letter('n');
    assert_eq!(watch.state.at, 2);
    watch.letter('n');
    assert_eq!(watch.state.at, 0, "the first open one comes after the last");
}

#[test]
fn the_list_searches_and_goes() {
    let mut watch = Watch::new();
    watch.letter('l');
    watch.letter('/');
    for letter in "third".chars() {
        watch.letter(letter);
    }
    watch.key(KeyCode::Enter);
    let effects = watch.key(KeyCode::Enter);
    assert!(effects.contains(&Effect::Enter(format!("ownership/{}", NAMES[2]))));
    assert!(matches!(watch.state.view, View::Exercise));
}

#[test]
fn a_search_for_q_does_not_quit() {
    let mut watch = Watch::new();
    watch.letter('l');
    watch.letter('/');
    assert!(watch.letter('q').is_empty());
    let pasted = Event::Paste(String::from("ui\nz"));
    watch.state.on(pasted, watch.now);
    assert!(watch.key(KeyCode::Enter).is_empty());
    assert!(
        watch.key(KeyCode::Enter).is_empty(),
        "nothing fits, so nowhere to go"
    );
}

#[test]
fn control_c_quits_from_everywhere() {
    let control_c = || Event::Key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL));
    for letter in ['l', '?', 'r', 'h'] {
        let mut watch = Watch::new();
        watch.letter(letter);
        let now = watch.now;
        assert_eq!(watch.state.on(control_c(), now), [Effect::Quit], "{letter}");
    }
}

#[test]
fn the_loop_sleeps_when_nothing_is_going_on() {
    let mut watch = Watch::new();
    let check = checks(&watch.save(7))[0];
    assert!(watch.state.wake_at(watch.now).is_some());
    watch.wait(100);
    watch.done(check, Outcome::Passed);
    assert_eq!(watch.state.wake_at(watch.now), None);
}
