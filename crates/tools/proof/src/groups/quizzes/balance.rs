//! Nothing about a quiz but its content gives the answers away.

use exercise::quiz::{Kind, Question, Quiz, Record};

use crate::context::Context;

/// Fewer questions than this say nothing about a tendency.
const FEWEST: usize = 12;

/// What tends to be right, over all questions of the course that can be judged.
pub(super) fn tendencies(ctx: &Context, quizzes: &[&Quiz]) -> Vec<String> {
    let mut places = [0_usize; 6];
    let (mut all, mut worded) = (0, 0);
    let mut longest = Vec::new();
    for quiz in quizzes {
        // One without a record is named by its own proof.
        let Ok(record) = Record::read(quiz) else {
            continue;
        };
        for question in &quiz.questions {
            let Ok(judged) = question.judge(|program| record.of(question, program)) else {
                continue;
            };
            if question.kind != Kind::Line {
                all += 1;
                let order = question.order();
                let shown = order.iter().position(|place| *place == judged.right);
                if let Some(count) = shown.and_then(|place| places.get_mut(place)) {
                    *count += 1;
                }
            }
            if question.choices.iter().all(|choice| choice.says.is_some()) {
                worded += 1;
                if is_longest(question, judged.right) {
                    longest.push(format!(
                        "{}:{}: {}",
                        ctx.shown(&quiz.file),
                        question.line,
                        question.id
                    ));
                }
            }
        }
    }
    let mut findings = Vec::new();
    // With four options a quarter is chance.
    if worded >= FEWEST && longest.len() * 5 > worded * 2 {
        findings.push(format!(
            "the longest option is right in {} of {worded} questions, so length gives the answer \
             away; shorten the right one or say more in a wrong one of these:\n{}",
            longest.len(),
            longest.join("\n")
        ));
    }
    for (place, count) in places.iter().enumerate() {
        if all >= FEWEST && count * 2 > all {
            findings.push(format!(
                "option {} as shown is right in {count} of {all} questions; the order is made from \
                 the wording, so change the wording of some",
                place + 1
            ));
        }
    }
    findings
}

fn is_longest(question: &Question, right: usize) -> bool {
    let length = |place: usize| {
        let says = question.choices.get(place).and_then(|c| c.says.as_deref());
        says.map_or(0, |says| says.chars().count())
    };
    (0..question.choices.len())
        .filter(|place| *place != right)
        .all(|place| length(place) < length(right))
}
