//! `exercise` and what follows it: the card of an exercise comes alive.
//!
//! | endpoint | takes | answers |
//! |---|---|---|
//! | `exercise` | `id`, `file` (may be left out) | how things are |
//! | `exercise/check` | `id` | how things are, with the verdict |
//! | `exercise/hint` | `id` | how things are, with one hint more |
//! | `exercise/save` | `id`, `file`, `hash`, `text` | how things are; 409 when the file is not what it was |
//!
//! It is the same exercise as in the terminal: the same judge with its locks and its memory, the
//! same progress. A file is named by the exercise's own list, never by a path.

mod state;
mod verdict;

use std::sync::{Mutex, PoisonError};

use axum::http::StatusCode;
use exercise::{Course, Exercise, Progress, ProgressError, SaveError, Verdict};
use serde_json::json;

use super::{Answer, Asked, Endpoint, Ground, Refusal, Weight};

pub(super) const STATE: Endpoint = Endpoint {
    name: "exercise",
    weight: Weight::Light,
    answer: |ground, asked| Scene::open(ground, asked)?.state(asked, None),
};

pub(super) const CHECK: Endpoint = Endpoint {
    name: "exercise/check",
    weight: Weight::Heavy,
    answer: check,
};

pub(super) const HINT: Endpoint = Endpoint {
    name: "exercise/hint",
    weight: Weight::Light,
    answer: hint,
};

pub(super) const SAVE: Endpoint = Endpoint {
    name: "exercise/save",
    weight: Weight::Light,
    answer: save,
};

/// The exercise that is asked for, and what is known of it.
struct Scene<'a> {
    ground: &'a Ground,
    course: Course,
    progress: Progress,
    id: String,
}

impl<'a> Scene<'a> {
    fn open(ground: &'a Ground, asked: &Asked) -> Result<Scene<'a>, Refusal> {
        let id = asked.text("id")?.to_owned();
        let course = Course::load(ground.root())
            .map_err(|error| Refusal::new(StatusCode::SERVICE_UNAVAILABLE, format!("{error}.")))?;
        let (mut progress, _) = Progress::open(ground.root()).map_err(|error| unsaved(&error))?;
        progress.know(&course);
        let scene = Scene {
            ground,
            course,
            progress,
            id,
        };
        let exercise = scene.exercise()?;
        match &exercise.problem {
            Some(problem) => Err(Refusal::new(StatusCode::CONFLICT, problem.clone())),
            None => Ok(scene),
        }
    }

    fn exercise(&self) -> Result<&Exercise, Refusal> {
        self.course
            .exercises()
            .find(|exercise| exercise.id() == self.id)
            .ok_or_else(|| {
                Refusal::new(
                    StatusCode::NOT_FOUND,
                    "There is no such exercise. If the course was updated, load the page again.",
                )
            })
    }

    fn state(&self, asked: &Asked, verdict: Option<Verdict>) -> Answer {
        let exercise = self.exercise()?;
        let main = exercise.source_name();
        let file = asked.body["file"].as_str().unwrap_or(&main);
        state::of(self, exercise, file, verdict)
    }

    /// Tells all pages that something about this exercise is new.
    fn tell(&self) {
        self.ground.tell("exercise", &json!({ "ids": [self.id] }));
    }
}

fn check(ground: &Ground, asked: &Asked) -> Answer {
    let mut scene = Scene::open(ground, asked)?;
    let verdict = ground
        .judge(&scene.course)
        .check(scene.exercise()?, &asked.cancel);
    if verdict.passed() && !scene.progress.done(&scene.id) {
        scene
            .progress
            .mark_done(&scene.id)
            .map_err(|error| unsaved(&error))?;
    }
    scene.tell();
    scene.state(asked, Some(verdict))
}

fn hint(ground: &Ground, asked: &Asked) -> Answer {
    let mut scene = Scene::open(ground, asked)?;
    let of = scene.exercise()?.hints.len();
    let seen = (scene.progress.hints_seen(&scene.id) + 1).min(of);
    scene
        .progress
        .set_hints_seen(&scene.id, seen)
        .map_err(|error| unsaved(&error))?;
    scene.tell();
    scene.state(asked, None)
}

fn save(ground: &Ground, asked: &Asked) -> Answer {
    let scene = Scene::open(ground, asked)?;
    let [file, hash, text] = [
        asked.text("file")?,
        asked.text("hash")?,
        asked.text("text")?,
    ];
    // Of two pages that save at once the second has to see what the first wrote.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let saved = scene.exercise()?.save_own(file, hash, text);
    drop(alone);
    match saved {
        Ok(_) => {
            scene.tell();
            scene.state(asked, None)
        }
        Err(SaveError::Changed(_)) => Err(Refusal::new(
            StatusCode::CONFLICT,
            format!("{file} was changed by somebody else meanwhile. Nothing was overwritten."),
        )),
        Err(SaveError::NotOwn(why)) => Err(Refusal::new(StatusCode::NOT_FOUND, why)),
        Err(SaveError::Failed(why)) => Err(Refusal::new(StatusCode::CONFLICT, why)),
    }
}

fn unsaved(error: &ProgressError) -> Refusal {
    Refusal::new(StatusCode::SERVICE_UNAVAILABLE, format!("{error}."))
}
