//! Looks through the course for what belongs to a code.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use compiler::annotations;

use super::{Example, Meets, Page, Question, Training, title_of};
use crate::course::Course;
use crate::exercise::{Exercise, Starts};
use crate::quiz::{Quiz, What};

/// How a wrong answer says what becomes of it.
const EXPECT: &str = "//~ expect:";

/// The exercises and questions of each code.
pub(super) struct Found {
    training: BTreeMap<String, Vec<Training>>,
    questions: BTreeMap<String, Vec<Question>>,
}

impl Found {
    pub(super) fn read(course: &Course) -> Found {
        let mut training: BTreeMap<String, Vec<Training>> = BTreeMap::new();
        for exercise in course.exercises().filter(|e| e.problem.is_none()) {
            for (code, meets) in codes_of(exercise) {
                let list = training.entry(code).or_default();
                list.push(train(exercise, meets));
            }
        }
        for list in training.values_mut() {
            list.sort_by_key(|training| training.meets);
        }
        let mut questions: BTreeMap<String, Vec<Question>> = BTreeMap::new();
        for quiz in Quiz::all(course.root()) {
            for (code, question) in asked_in(&quiz) {
                questions.entry(code).or_default().push(question);
            }
        }
        Found {
            training,
            questions,
        }
    }

    pub(super) fn training(&self, code: &str) -> Vec<Training> {
        self.training.get(code).cloned().unwrap_or_default()
    }

    pub(super) fn questions(&self, code: &str) -> Vec<Question> {
        self.questions.get(code).cloned().unwrap_or_default()
    }
}

/// The codes an exercise trains, each once, the strongest reason first.
fn codes_of(exercise: &Exercise) -> BTreeMap<String, Meets> {
    let mut codes = BTreeMap::new();
    let mut add = |code: &str, meets: Meets| {
        codes.entry(code.to_owned()).or_insert(meets);
    };
    if let Starts::Codes(starts) = &exercise.starts {
        starts.iter().for_each(|code| add(code, Meets::Start));
    }
    for text in programs_in(&exercise.dir.join("tests/refused")) {
        for error in annotations::read(&text).unwrap_or_default() {
            add(&error.code, Meets::Demanded);
        }
    }
    for text in programs_in(&exercise.dir.join("wrong")) {
        let expected = text.lines().filter_map(|line| line.strip_prefix(EXPECT));
        let codes = expected.flat_map(|codes| codes.split(',')).map(str::trim);
        codes
            .filter(|code| crate::is_code(code))
            .for_each(|code| add(code, Meets::WrongAnswer));
    }
    codes
}

fn train(exercise: &Exercise, meets: Meets) -> Training {
    Training {
        id: exercise.id(),
        name: exercise.name.clone(),
        title: exercise.title.clone(),
        page: exercise.page.clone(),
        minutes: exercise.minutes,
        meets,
    }
}

/// The codes the questions of a quiz speak of.
fn asked_in(quiz: &Quiz) -> Vec<(String, Question)> {
    let mut asked = Vec::new();
    for question in &quiz.questions {
        let claims = question.choices.iter().flat_map(|choice| &choice.claims);
        let mut codes: Vec<&String> = question
            .given
            .iter()
            .chain(claims)
            .filter_map(|claim| match &claim.what {
                What::Refused { code, .. } => code.as_ref(),
                What::Warns(lint) => Some(lint),
                _ => None,
            })
            .collect();
        codes.sort_unstable();
        codes.dedup();
        let about = Question {
            quiz: quiz.id(),
            ask: question.ask.trim().to_owned(),
        };
        asked.extend(codes.into_iter().map(|code| (code.clone(), about.clone())));
    }
    asked
}

/// The texts of the Rust files of a folder, in the order of their names.
fn programs_in(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(_) => Vec::new(),
    };
    files.retain(|file| file.extension().is_some_and(|ending| ending == "rs"));
    files.sort();
    let texts = files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok());
    texts.collect()
}

/// The refused program called `topic/name`, if it and its message can be read.
pub(super) fn example(root: &Path, id: &str) -> Option<Example> {
    let (topic, name) = id.split_once('/')?;
    let folder = root.join(format!("crates/topics/{topic}/tests/compile_fail"));
    let read = |ending: &str| fs::read_to_string(folder.join(format!("{name}.{ending}"))).ok();
    let program = read("rs")?;
    let noted = program.lines().map(|line| {
        let (program, note) = annotations::for_readers(line);
        format!("{program}{}", note.unwrap_or_default())
    });
    let message = read("stderr")?;
    let bare = message
        .lines()
        .map(|line| annotations::for_readers(line).0.trim_end());
    Some(Example {
        id: id.to_owned(),
        program: noted.collect::<Vec<_>>().join("\n"),
        message: bare.collect::<Vec<_>>().join("\n"),
    })
}

/// The page called `topic/name`. One that cannot be found keeps its name as its title.
pub(super) fn page(root: &Path, id: &str) -> Page {
    let title = id.split_once('/').and_then(|(topic, name)| {
        let folders = fs::read_dir(root.join("book/src")).ok()?;
        let of_topic = |folder: &Path| {
            let folder = folder.file_name().unwrap_or_default().to_string_lossy();
            folder
                .split_once('-')
                .is_some_and(|(_, rest)| rest == topic)
        };
        folders
            .flatten()
            .map(|entry| entry.path())
            .find(|folder| of_topic(folder))
            .and_then(|folder| title_of(&folder.join(format!("{name}.md"))))
    });
    Page {
        id: id.to_owned(),
        title: title.unwrap_or_else(|| id.to_owned()),
    }
}
