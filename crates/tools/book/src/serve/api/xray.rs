//! `xray`: what each line of a program changes for its variables.
//!
//! `{code, function?}` is answered as `course-book xray --json` does, and beside that with `html`,
//! the tables as the book draws them. With `part`, the name of a listing that shows a part of a
//! file, the functions of that part are looked at, within their file.

use std::ops::Range;
use std::time::Duration;

use ::xray::XrayError;
use ::xray::changes::Changes;
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{Answer, Asked, Endpoint, Ground, Refusal, Weight};
use crate::directive::Directive;
use crate::model::CourseBook;
use crate::render::{self, anchored_lines};
use crate::xrays::teaching_crates;

pub(super) const ENDPOINT: Endpoint = Endpoint {
    name: "xray",
    weight: Weight::Heavy,
    answer,
};

/// Longer than this nobody waits for a page.
const LONGEST: Duration = Duration::from_secs(15);

fn answer(ground: &Ground, asked: &Asked) -> Answer {
    let (code, lines) = match asked.body.get("part") {
        None | Some(Value::Null) => (asked.text("code")?.to_owned(), None),
        Some(_) => part(ground, asked.text("part")?)?,
    };
    let function = match asked.body.get("function") {
        None | Some(Value::Null) => None,
        Some(_) => Some(asked.text("function")?.to_owned()),
    };
    let rustc = ground.rustc()?;
    let externs = teaching_crates(ground.root(), &code, &rustc, &asked.cancel)
        .map_err(|error| cannot(format!("{error:#}.")))?;
    let options = ::xray::Options {
        function,
        lines,
        externs,
        wall: LONGEST,
    };
    let found = ::xray::xray(&code, &options, &rustc).map_err(refusal)?;
    let mut answer = found.to_json();
    let changes = Changes::of(&found, false);
    let refused: Vec<usize> = found.errors.iter().filter_map(|error| error.line).collect();
    answer["html"] = json!(render::xray::answer(&code, &changes, &refused));
    Ok(answer)
}

/// The whole file of a listing that shows a part, and the lines of that part. Only what a page of
/// the book shows can be asked for.
fn part(ground: &Ground, name: &str) -> Result<(String, Option<Range<usize>>), Refusal> {
    let (book, _) = CourseBook::read(ground.root());
    let pages = book.iter().flat_map(|book| &book.pages);
    let mut directives = pages.flat_map(|page| &page.directives);
    let shown = directives.find_map(|found| match &found.directive {
        Directive::Listing { path, anchor } => {
            let anchor = anchor.as_deref()?;
            (name == format!("{path}:{anchor}")).then(|| (path.clone(), anchor.to_owned()))
        }
        _ => None,
    });
    let gone = || cannot("No page shows this part any more. Load the page again.".to_owned());
    let (path, anchor) = shown.ok_or_else(gone)?;
    let text = std::fs::read_to_string(ground.root().join(path)).map_err(|_| gone())?;
    let text = text.replace("\r\n", "\n");
    let lines = anchored_lines(&text, &anchor).ok_or_else(gone)?;
    Ok((text, Some(lines)))
}

fn cannot(why: String) -> Refusal {
    Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, why)
}

fn refusal(error: XrayError) -> Refusal {
    let mut sentence = error.to_string();
    // The page shows it as a sentence of its own.
    if let Some(first) = sentence.get(..1).map(str::to_uppercase) {
        sentence.replace_range(..1, &first);
    }
    if !sentence.ends_with(['.', '?', '!']) {
        sentence.push('.');
    }
    match error {
        XrayError::Compiler(_) => Refusal::new(StatusCode::SERVICE_UNAVAILABLE, sentence),
        _ => cannot(sentence),
    }
}
