//! `cargo course review`: the questions of the pages, asked again when they are due.

mod answer;
mod words;

use std::io::{self, BufRead, IsTerminal as _, Write};
use std::path::Path;

use clap::{Arg, ArgMatches, Command};
use exercise::quiz::schedule::Standing;
use exercise::quiz::{Answers, Judged, Question, Quiz, Record};

use crate::cli::parts;
use crate::failure::{Context, Failure};
use crate::place::open_course;
use crate::terminal::look::{Look, complain, print};

/// Its part of the command line.
pub fn define() -> Command {
    Command::new("review")
        .about("Answer the questions of the pages that are due again")
        .arg(
            Arg::new("quiz")
                .value_name("TOPIC[/QUIZ]")
                .help("Ask these questions, due or not [default: those that are due]"),
        )
        .arg(parts::flag("list", "Say what is due, and ask nothing"))
        .after_help(
            "A question you got wrong comes back soon, one you got right after 1, 3, 7 and 21 days. \
             Without a terminal this says what is due.\n\n\
             Examples:\n  cargo course review\n  cargo course review ownership/moves\n  \
             cargo course review --list",
        )
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<u8, Failure> {
    let course = open_course()?;
    let quizzes = Quiz::all(course.root());
    let (mut answers, notices) =
        Answers::open(course.root()).map_err(|error| Failure::bad_input(error.to_string()))?;
    for notice in notices {
        complain(&notice.to_string());
    }
    let wanted = parts::value(matches, "quiz");
    let asked: Vec<(&Quiz, &Question)> = match wanted {
        Some(name) => named(&quizzes, name)?,
        None => all(&quizzes)
            .filter(|(quiz, question)| {
                let standing = answers.standing(quiz, question);
                matches!(standing, Standing::Due | Standing::Changed)
            })
            .collect(),
    };
    let talking = io::stdin().is_terminal() && io::stdout().is_terminal();
    if !talking || matches.get_flag("list") {
        print(&list(&quizzes, &asked, &answers, wanted));
        return Ok(0);
    }
    if asked.is_empty() {
        print(&nothing(&quizzes, &answers));
        return Ok(0);
    }
    let mut talk = Talk {
        look: Look::detect(),
        input: io::stdin().lock(),
        output: io::stdout(),
    };
    talk.ask_all(course.root(), &asked, &mut answers)
        .context("the terminal cannot be used")?;
    Ok(0)
}

fn all(quizzes: &[Quiz]) -> impl Iterator<Item = (&Quiz, &Question)> {
    quizzes
        .iter()
        .flat_map(|quiz| quiz.questions.iter().map(move |question| (quiz, question)))
}

/// The questions of a topic or of one quiz.
fn named<'a>(quizzes: &'a [Quiz], name: &str) -> Result<Vec<(&'a Quiz, &'a Question)>, Failure> {
    let found: Vec<_> = all(quizzes)
        .filter(|(quiz, _)| quiz.topic == name || quiz.id() == name)
        .collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let near = Quiz::nearest(quizzes, name);
    let near = match near.is_empty() {
        true => String::new(),
        false => format!(" Did you mean {}?", near.join(", ")),
    };
    let mut topics: Vec<&str> = quizzes.iter().map(|quiz| quiz.topic.as_str()).collect();
    topics.dedup();
    Err(Failure::bad_input(format!(
        "there is no quiz `{name}`.{near} The topics with questions are: {}; \
         `cargo course review TOPIC --list` shows them",
        topics.join(", ")
    )))
}

fn list(
    quizzes: &[Quiz],
    asked: &[(&Quiz, &Question)],
    answers: &Answers,
    chosen: Option<&str>,
) -> String {
    if asked.is_empty() {
        return nothing(quizzes, answers);
    }
    let mut lines = vec![match (chosen, asked.len()) {
        (Some(_), 1) => "1 question:".to_owned(),
        (Some(_), count) => format!("{count} questions:"),
        (None, 1) => "1 question is due:".to_owned(),
        (None, count) => format!("{count} questions are due:"),
    }];
    for (quiz, question) in asked {
        lines.push(format!("  {}/{}: {}", quiz.id(), question.id, question.ask));
    }
    lines.push(match chosen {
        Some(name) => format!("Answer them with `cargo course review {name}` in a terminal."),
        None => {
            "Answer them with `cargo course review` in a terminal, or in the book, on the page \
                 “Answer the questions that are due”."
                .to_owned()
        }
    });
    lines.join("\n")
}

/// Why there is nothing to ask, and when there will be.
fn nothing(quizzes: &[Quiz], answers: &Answers) -> String {
    let mut answered = false;
    let mut next = None;
    for (quiz, question) in all(quizzes) {
        match answers.standing(quiz, question) {
            Standing::New => {}
            Standing::Later(due) => {
                answered = true;
                next = Some(next.map_or(due, |before: u64| before.min(due)));
            }
            _ => answered = true,
        }
    }
    match (answered, next) {
        (false, _) => {
            "No question is due: you have not answered one yet. They stand at the end of \
                       the book's pages; `cargo course review TOPIC` asks them here."
                .to_owned()
        }
        (true, Some(due)) => {
            let when = words::when(Standing::Later(due)).replace("It comes", "The next one comes");
            format!("No question is due. {when}")
        }
        (true, None) => "No question is due.".to_owned(),
    }
}

/// A talk at the terminal, one line after the other: a screen reader can follow it.
struct Talk<I, O> {
    look: Look,
    input: I,
    output: O,
}

/// What was typed.
enum Typed {
    /// An option as shown, from 0.
    Choice(usize),
    Unknown,
    Quit,
}

impl<I: BufRead, O: Write> Talk<I, O> {
    fn ask_all(
        &mut self,
        root: &Path,
        asked: &[(&Quiz, &Question)],
        answers: &mut Answers,
    ) -> io::Result<()> {
        let (mut right, mut done) = (0, 0);
        for (index, (quiz, question)) in asked.iter().enumerate() {
            let judged = Record::read(quiz).ok().and_then(|record| {
                let judged = question
                    .judge(|program| record.of(question, program))
                    .ok()?;
                Some((record, judged))
            });
            let head = format!("Question {} of {}", index + 1, asked.len());
            writeln!(self.output, "\n{}", self.look.bold(&head))?;
            let Some((record, judged)) = judged else {
                // Its programs were edited: what is recorded speaks of others.
                let id = format!("{}/{}", quiz.id(), question.id);
                writeln!(
                    self.output,
                    "{id} cannot be asked: its programs are not the recorded ones. \
                     `git restore crates/topics/{}/quizzes` brings them back.",
                    quiz.topic
                )?;
                continue;
            };
            let shown = words::Shown {
                look: self.look,
                root,
                quiz,
                question,
                record: &record,
                judged: &judged,
            };
            write!(self.output, "{}", shown.question())?;
            let choice = match self.read_choice(question)? {
                Typed::Quit => break,
                Typed::Unknown => None,
                Typed::Choice(choice) => Some(choice),
            };
            done += 1;
            right += usize::from(self.take(&shown, choice, answers)?);
        }
        writeln!(self.output, "\n{right} of {done} right.")
    }

    fn take(
        &mut self,
        shown: &words::Shown<'_>,
        choice: Option<usize>,
        answers: &mut Answers,
    ) -> io::Result<bool> {
        let (question, judged): (_, &Judged) = (shown.question, shown.judged);
        let place = choice.and_then(|choice| question.order().get(choice).copied());
        let right = place == Some(judged.right);
        write!(self.output, "{}", shown.answer(right, choice.is_none()))?;
        match answers.record(shown.quiz, question, right) {
            Ok(standing) => {
                let when = words::when(standing);
                writeln!(self.output, "{}", self.look.dim(&when))?;
            }
            Err(error) => writeln!(self.output, "{error}")?,
        }
        Ok(right)
    }

    /// Asks until there is an answer; the end of the input is a wish to stop.
    fn read_choice(&mut self, question: &Question) -> io::Result<Typed> {
        let count = question.choices.len();
        let last = words::letter(count.saturating_sub(1));
        loop {
            write!(
                self.output,
                "Your answer (a to {last}, ? if you do not know, q to stop): "
            )?;
            self.output.flush()?;
            let mut line = String::new();
            if self.input.read_line(&mut line)? == 0 {
                writeln!(self.output)?;
                return Ok(Typed::Quit);
            }
            let typed = line.trim().to_lowercase();
            match typed.as_str() {
                "?" => return Ok(Typed::Unknown),
                "q" => return Ok(Typed::Quit),
                _ => {}
            }
            let choice = (0..count).find(|place| words::letter(*place).to_string() == typed);
            match choice {
                Some(choice) => return Ok(Typed::Choice(choice)),
                None => writeln!(self.output, "Type one letter from a to {last}.")?,
            }
        }
    }
}
