//! A program the compiler refuses: the program with its refused lines marked, the compiler's
//! message, the cards of the codes.

use compiler::annotations;

use super::card::{self, Shape};
use super::html::{Line, caption, code, escape, program_data};
use super::{Fault, Scene, alone, message};
use crate::model::Refused;

/// The program, its message, and below it the cards of its codes.
pub(super) fn render(scene: &Scene<'_>, refused: &Refused) -> Result<String, Fault> {
    figure(scene, refused, true)
}

/// The program and its message, on a page that is about its code already.
pub(super) fn without_cards(scene: &Scene<'_>, refused: &Refused) -> Result<String, Fault> {
    figure(scene, refused, false)
}

fn figure(scene: &Scene<'_>, refused: &Refused, with_cards: bool) -> Result<String, Fault> {
    let path = scene.shown(&refused.program);
    let source = scene.read(
        &refused.program,
        "write the program, or remove the directive",
    )?;
    let recorded = scene.read(
        &refused.message,
        "`cargo course bless` records what the compiler says",
    )?;
    let errors = annotations::read(&source).map_err(|malformed| {
        Fault::new(
            format!("{path}: {malformed}"),
            "declare each error in place: `//~ E0382`",
        )
    })?;
    if errors.is_empty() {
        return Err(Fault::new(
            format!("{path} declares no error"),
            "write `//~ E0382` (or whatever the compiler says) at the end of the refused line",
        ));
    }
    let is_refused = |line: usize| errors.iter().any(|error| error.line == line);
    let lines = source.trim_end().lines().enumerate().map(|(index, text)| {
        let (program, annotation) = annotations::for_readers(text);
        let note = annotation.map_or_else(String::new, |note| {
            format!("<span class=\"refusal\">{}</span>", escape(&note))
        });
        let class = match is_refused(index + 1) {
            true => "line refused-line",
            false => "line",
        };
        let html = format!("{}{note}", escape(program));
        Line { class, html }
    });
    let name = path.rsplit('/').next().unwrap_or(&path);
    let program = code("language-rust", &format!("Refused program {name}"), lines);
    let message = message::render(&recorded, &format!("Compiler's message for {name}"));
    let stand_ins = message::stand_ins(&recorded);
    let mut codes: Vec<&str> = errors.iter().map(|error| error.code.as_str()).collect();
    codes.dedup();
    let mut cards = String::new();
    for code in codes.into_iter().filter(|_| with_cards) {
        cards.push_str(&card::render(scene, code, Shape::Folded, Some(&recorded))?);
    }
    let runs = alone::runs_alone(&path, &source);
    let data = program_data("rust", "refused", &path, runs);
    Ok(format!(
        "<figure class=\"refused\"{data}>{}{program}<figure class=\"message\"><figcaption>\
         What the compiler says</figcaption>{message}{stand_ins}</figure>{cards}</figure>",
        caption("Refused", &path)
    ))
}
