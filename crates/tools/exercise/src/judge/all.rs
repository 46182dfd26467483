//! Many exercises at once.

use sandbox::Cancel;

use super::Judge;
use crate::exercise::Exercise;
use crate::verdict::Verdict;

pub(super) fn check(
    judge: &Judge,
    exercises: &[&Exercise],
    cancel: &Cancel,
    on: &mut dyn FnMut(&Exercise, &Verdict),
) -> Vec<Verdict> {
    exercises
        .iter()
        .map(|exercise| {
            let verdict = judge.check(exercise, cancel);
            on(exercise, &verdict);
            verdict
        })
        .collect()
}
