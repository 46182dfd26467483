//! How things are with an exercise.

use axum::http::StatusCode;
use exercise::{Course, Exercise, Shipped, Verdict};
use serde_json::{Value, json};

use super::{Scene, verdict};
use crate::render::html::inline_markdown;
use crate::serve::api::{Answer, Refusal};

/// The exercise with the learner's file called `file`, and `said`, or else what the judge
/// remembers of the very files that lie there.
pub(super) fn of(
    scene: &Scene<'_>,
    exercise: &Exercise,
    file: &str,
    said: Option<Verdict>,
) -> Answer {
    let own = exercise
        .read_own(file)
        .map_err(|why| Refusal::new(StatusCode::CONFLICT, why))?;
    let judge = scene.ground.judge(&scene.course);
    let said = said.or_else(|| judge.remembered(exercise));
    let id = exercise.id();
    let done_at = scene.progress.done_at(&id);
    let passes = said.as_ref().is_some_and(Verdict::passed);
    let status = match (done_at.is_some(), passes) {
        (true, true) => "done",
        (true, false) => "done_earlier",
        (false, _) if is_as_shipped(&scene.course, exercise) => "open",
        (false, _) => "in_work",
    };
    let seen = scene.progress.hints_seen(&id).min(exercise.hints.len());
    let hints = exercise.hints.iter().take(seen);
    Ok(json!({
        "id": id,
        "status": status,
        "done_at": done_at,
        "file": own.name,
        "files": exercise.own_files(),
        "path": exercise.dir.join(&own.name).display().to_string(),
        "text": own.text,
        "hash": own.hash,
        "hints": {
            "seen": seen,
            "of": exercise.hints.len(),
            "shown": hints.map(|hint| inline_markdown(hint)).collect::<Vec<_>>(),
        },
        "verdict": said.map(|said| verdict::data(scene, &said)),
        "next": next(scene, exercise),
    }))
}

/// Whether the learner has changed nothing yet. Without a record it counts as changed.
fn is_as_shipped(course: &Course, exercise: &Exercise) -> bool {
    let shipped = course
        .topic_of(exercise)
        .and_then(|topic| Shipped::load(topic).ok());
    let Some(files) = shipped.as_ref().and_then(|shipped| shipped.files(exercise)) else {
        return false;
    };
    exercise.own_files().iter().all(|name| {
        let now = exercise.read_own(name);
        now.is_ok_and(|now| {
            let then = files.get(name).map(|text| text.replace("\r\n", "\n"));
            then.is_some_and(|then| then == now.text)
        })
    })
}

/// The first exercise after this one that is not done yet.
fn next(scene: &Scene<'_>, exercise: &Exercise) -> Option<Value> {
    let id = exercise.id();
    let after = scene.course.exercises().skip_while(|e| e.id() != id);
    let next = after.skip(1).find(|e| !scene.progress.done(&e.id()))?;
    Some(json!({
        "id": next.id(),
        "title": inline_markdown(&next.title),
        "href": format!("{}#exercise-{}", page_address(&scene.course, &next.page)?, next.name),
    }))
}

/// Where the page called `ownership/moves` is.
pub(super) fn page_address(course: &Course, page: &str) -> Option<String> {
    let (topic, _) = page.split_once('/')?;
    let topic = course.topics().iter().find(|known| known.name == topic)?;
    Some(format!("/{:02}-{page}.html", topic.number))
}
