//! Questions as a form: what is asked, what can be chosen, and, folded away, the answer with what
//! the machine said.

mod answer;
mod program;
pub(super) mod review;

use ::exercise::quiz::schedule;
use ::exercise::quiz::{Choice, Judged, Kind, Outcome, Question, Quiz, Record};

use super::html::{escape, inline_markdown, plain_code};
use super::{Fault, Scene};

pub(super) fn render(scene: &Scene<'_>, quiz: &Quiz) -> Result<String, Fault> {
    let bless = format!(
        "`cargo course bless --only quizzes/{}` records it",
        quiz.id()
    );
    let file = scene.shown(&quiz.file);
    let record = Record::read(quiz).map_err(|why| Fault::new(format!("{file}: {why}"), &*bless))?;
    let mut questions = String::new();
    for (index, question) in quiz.questions.iter().enumerate() {
        let judged = question
            .judge(|program| record.of(question, program))
            .map_err(|flaws| {
                let message = format!(
                    "{file}:{}: question `{}`: {}",
                    question.line,
                    question.id,
                    flaws.join("; ")
                );
                Fault::new(
                    message,
                    "after a change of its programs: ".to_owned() + &bless,
                )
            })?;
        let number = match quiz.questions.len() {
            1 => String::new(),
            count => format!("{} of {count}", index + 1),
        };
        let shown = Shown {
            scene,
            quiz,
            question,
            record: &record,
            judged: &judged,
        };
        questions.push_str(&shown.form(&number));
    }
    let head = match quiz.questions.len() {
        1 => "A question",
        _ => "Questions",
    };
    Ok(format!(
        "<section class=\"quiz\" {} aria-label=\"{head} about this page\">{questions}</section>",
        days()
    ))
}

/// A question on its way to the page.
struct Shown<'a> {
    scene: &'a Scene<'a>,
    quiz: &'a Quiz,
    question: &'a Question,
    record: &'a Record,
    judged: &'a Judged,
}

impl Shown<'_> {
    fn name(&self) -> String {
        name(self.quiz, self.question)
    }

    fn did(&self, program: &str) -> Option<&Outcome> {
        self.record.of(self.question, program)
    }

    fn form(&self, number: &str) -> String {
        let question = self.question;
        let name = self.name();
        let mark = question.mark();
        let order = question.order();
        let right = order.iter().position(|place| *place == self.judged.right);
        let options: String = order
            .iter()
            .enumerate()
            .filter_map(|(shown, place)| Some(self.option(shown, question.choices.get(*place)?)))
            .collect();
        format!(
            "<form class=\"question\" id=\"{name}\" data-question=\"{id}/{question_id}\" \
             data-mark=\"{mark}\" data-key=\"{key}\"><fieldset><legend><span class=\"kicker\">\
             Question {number}</span> {ask}</legend>{programs}{given}<div class=\"options\">\
             {options}</div><p class=\"check\"><button type=\"submit\">Check my answer</button> \
             <button type=\"button\" class=\"unknown\">I do not know</button></p>\
             </fieldset><p class=\"verdict\" role=\"status\"></p>{answer}</form>",
            id = self.quiz.id(),
            question_id = question.id,
            key = key(&mark, right.unwrap_or_default()),
            ask = inline_markdown(&question.ask),
            programs = program::shown(question),
            given = self.given(),
            answer = answer::render(self, &order),
        )
    }

    /// What the question takes for granted: what the machine said, before anything is answered.
    fn given(&self) -> String {
        let mut programs: Vec<&str> = self
            .question
            .given
            .iter()
            .map(|claim| claim.program.as_str())
            .collect();
        programs.dedup();
        let said = programs
            .into_iter()
            .filter_map(|program| Some(program::said(self.question, program, self.did(program)?)));
        said.collect()
    }

    fn option(&self, shown: usize, choice: &Choice) -> String {
        let id = format!("{}-{shown}", self.name());
        let (label, more) = self.label(choice, &format!("option {}", shown + 1));
        let (described, more) = match more {
            Some(more) => (
                format!(" aria-describedby=\"{id}-more\""),
                format!("<div class=\"more-of-option\" id=\"{id}-more\">{more}</div>"),
            ),
            None => (String::new(), String::new()),
        };
        format!(
            "<div class=\"option\"><input type=\"radio\" name=\"{}\" id=\"{id}\" \
             value=\"{shown}\"{described}><label for=\"{id}\">{label}</label>{more}</div>",
            self.name()
        )
    }

    /// What a choice says, and what belongs below it, which is called `name`.
    fn label(&self, choice: &Choice, name: &str) -> (String, Option<String>) {
        let says = choice.says.as_deref().map(inline_markdown);
        match self.question.kind {
            Kind::Why => (says.unwrap_or_default(), None),
            Kind::Fix => {
                let file = choice.program.as_deref().unwrap_or_default();
                let label = says.unwrap_or_else(|| format!("<code>{}</code>", escape(file)));
                (label, program::changed(self.question, file))
            }
            Kind::Line => (self.line(choice).unwrap_or_default(), None),
            Kind::Happens => self.claims(choice, name),
        }
    }

    /// `Line 4: let filed = report;`
    fn line(&self, choice: &Choice) -> Option<String> {
        let claim = choice.claims.first()?;
        let line = claim.what.line()?;
        let text = &self.question.program(&claim.program)?.text;
        Some(format!(
            "Line {line}: <code class=\"nohighlight\">{}</code>",
            escape(text.lines().nth(line - 1)?.trim())
        ))
    }

    fn claims(&self, choice: &Choice, name: &str) -> (String, Option<String>) {
        let several = self.question.shown().count() > 1;
        let mut labels = Vec::new();
        let mut blocks = String::new();
        for claim in &choice.claims {
            let (mut words, printed) = claim.what.in_words();
            if several {
                let language = program::language(&claim.program);
                words = words.replacen("It ", &format!("{language}: it "), 1);
                words = words.replacen("The compiler", &format!("{language}: the compiler"), 1);
            }
            let mut label = ticks(&words);
            match printed {
                Some(text) if text.contains('\n') => {
                    let name = format!("{name}, output of {}", claim.program);
                    let name = program::label(self.question, &name);
                    blocks.push_str(&plain_code("nohighlight", &name, text));
                }
                Some(text) => {
                    let text = escape(text);
                    label.push_str(&format!(" <code class=\"nohighlight\">{text}</code>"));
                }
                None => {}
            }
            labels.push(label);
        }
        (labels.join("; "), (!blocks.is_empty()).then_some(blocks))
    }
}

/// The name of a question in the book: `quiz-ownership-moves-two_names`.
pub(super) fn name(quiz: &Quiz, question: &Question) -> String {
    format!("quiz-{}-{}-{}", quiz.topic, quiz.name, question.id)
}

/// The days after which an answered question comes back, for scripts.
pub(super) fn days() -> String {
    let days: Vec<String> = schedule::DAYS.iter().map(u64::to_string).collect();
    format!(
        "data-days=\"{}\" data-soon=\"{}\"",
        days.join(" "),
        schedule::SOON.as_secs()
    )
}

/// Which choice is right, so that it does not strike the eye of who reads the page's source.
fn key(mark: &str, right: usize) -> String {
    let first = mark
        .get(..2)
        .and_then(|two| u8::from_str_radix(two, 16).ok());
    let right = u8::try_from(right).unwrap_or_default();
    format!("{:02x}", first.unwrap_or_default().wrapping_add(right))
}

/// Plain text of ours in which something stands between backticks.
fn ticks(text: &str) -> String {
    let mut html = String::new();
    for (index, part) in text.split('`').enumerate() {
        match index % 2 {
            0 => html.push_str(&escape(part)),
            _ => html.push_str(&format!(
                "<code class=\"nohighlight\">{}</code>",
                escape(part)
            )),
        }
    }
    html
}
