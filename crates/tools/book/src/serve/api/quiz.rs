//! `quiz/answer` and `quiz/due`: the learner's answers, kept in `.course/quiz.json`.
//!
//! | endpoint | takes | answers |
//! |---|---|---|
//! | `quiz/answer` | `question`, `mark`, `choice` (as shown, from 0; null for "I do not know") | `right`, and how things stand |
//! | `quiz/due` | nothing | how things stand with every question |
//!
//! How things stand: `{"standing": "new" | "changed" | "due" | "later" | "known", "due": SECONDS}`.

use axum::http::StatusCode;
use exercise::ProgressError;
use exercise::quiz::schedule::Standing;
use exercise::quiz::{Answers, Question, Quiz, Record};
use serde_json::{Map, Value, json};

use super::{Answer, Asked, Endpoint, Ground, Refusal, Weight};

pub(super) const ANSWER: Endpoint = Endpoint {
    name: "quiz/answer",
    weight: Weight::Light,
    answer,
};

pub(super) const DUE: Endpoint = Endpoint {
    name: "quiz/due",
    weight: Weight::Light,
    answer: due,
};

fn answer(ground: &Ground, asked: &Asked) -> Answer {
    let (id, mark) = (asked.text("question")?, asked.text("mark")?);
    let quizzes = Quiz::all(ground.root());
    let (quiz, question) = find(&quizzes, id).ok_or_else(|| {
        Refusal::new(
            StatusCode::NOT_FOUND,
            "There is no such question. If the course was updated, load the page again.",
        )
    })?;
    if question.mark() != mark {
        return Err(changed());
    }
    let right = match &asked.body["choice"] {
        Value::Null => false,
        choice => {
            let shown = choice.as_u64().and_then(|n| usize::try_from(n).ok());
            let place = shown.and_then(|shown| question.order().get(shown).copied());
            let Some(place) = place else {
                return Err(Refusal::bad_request(
                    "`choice` must be the number of an option, from 0, or null.",
                ));
            };
            place == key(quiz, question)?
        }
    };
    let mut answers = open(ground)?;
    let standing = answers
        .record(quiz, question, right)
        .map_err(|error| unsaved(&error))?;
    let mut stands = stands(standing);
    stands.insert("right".to_owned(), json!(right));
    // Other open pages may show how many questions are due.
    ground.tell("quiz", &json!({ "question": id }));
    Ok(Value::Object(stands))
}

/// The right choice, as what was recorded of the programs says.
fn key(quiz: &Quiz, question: &Question) -> Result<usize, Refusal> {
    let record = Record::read(quiz).map_err(|_| changed())?;
    let judged = question.judge(|program| record.of(question, program));
    judged.map(|judged| judged.right).map_err(|_| changed())
}

fn due(ground: &Ground, _: &Asked) -> Answer {
    let answers = open(ground)?;
    let quizzes = Quiz::all(ground.root());
    let questions: Map<String, Value> = quizzes
        .iter()
        .flat_map(|quiz| quiz.questions.iter().map(move |one| (quiz, one)))
        .map(|(quiz, question)| {
            let stands = stands(answers.standing(quiz, question));
            (format!("{}/{}", quiz.id(), question.id), stands.into())
        })
        .collect();
    Ok(json!({ "questions": questions }))
}

fn find<'a>(quizzes: &'a [Quiz], id: &str) -> Option<(&'a Quiz, &'a Question)> {
    let (quiz, question) = id.rsplit_once('/')?;
    let quiz = quizzes.iter().find(|one| one.id() == quiz)?;
    let question = quiz.questions.iter().find(|one| one.id == question)?;
    Some((quiz, question))
}

fn stands(standing: Standing) -> Map<String, Value> {
    let (word, due) = match standing {
        Standing::New => ("new", None),
        Standing::Changed => ("changed", None),
        Standing::Due => ("due", None),
        Standing::Later(due) => ("later", Some(due)),
        Standing::Known => ("known", None),
    };
    let mut stands = Map::new();
    stands.insert("standing".to_owned(), json!(word));
    stands.insert("due".to_owned(), json!(due));
    stands
}

fn open(ground: &Ground) -> Result<Answers, Refusal> {
    let opened = Answers::open(ground.root());
    let (answers, _) = opened.map_err(|error| unsaved(&error))?;
    Ok(answers)
}

fn changed() -> Refusal {
    Refusal::new(
        StatusCode::CONFLICT,
        "This question has changed. Load the page again and answer it as it is now.",
    )
}

fn unsaved(error: &ProgressError) -> Refusal {
    Refusal::new(StatusCode::SERVICE_UNAVAILABLE, format!("{error}."))
}
