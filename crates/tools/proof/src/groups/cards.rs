//! Every error a learner meets has its card, and every card leads to things that exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use book::ItemId;
use exercise::Starts;

use crate::context::Context;
use crate::engine::{Batch, Lane};
use crate::outcome::{Outcome, Proof};

/// The proofs about explanation cards.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    [
        ("cards/files", files as fn(&Context) -> Vec<String>),
        ("cards/codes", codes),
    ]
    .into_iter()
    .map(|(id, prove)| {
        let inputs = ctx
            .inputs()
            .paths(["book/cards", "book/src", "crates/topics", "exercises"]);
        let ctx = ctx.clone();
        Batch::single(Lane::Light, Proof::new(id, inputs), move || {
            Ok(Outcome::from_findings(prove(&ctx)))
        })
    })
    .collect()
}

/// Well-formed, with a page and a program that exist.
fn files(ctx: &Context) -> Vec<String> {
    let mut findings = ctx.book.cards.problems().to_vec();
    for card in ctx.book.cards.all() {
        let file = format!("book/cards/{}.toml", card.code);
        let of_fixes = card.fixes.iter().filter_map(|fix| fix.page.as_ref());
        for page in card.page.iter().chain(of_fixes) {
            if ctx.book.page(page).is_some() {
                continue;
            }
            findings.push(format!("{file}: page = \"{page}\" is no page of the book"));
        }
        if card.example.is_none() {
            findings.push(format!(
                "{file}: has no `example`, so its page in the error atlas shows no real message; name a \
                 refused program, or write one in crates/topics/atlas"
            ));
        }
        if let Some(example) = &card.example {
            let program = example
                .split_once('/')
                .and_then(|(topic, name)| ctx.book.refused(&ItemId::new(topic, name)));
            match program {
                None => findings.push(format!(
                    "{file}: example = \"{example}\" is no refused program of a topic"
                )),
                Some(program) => {
                    let text = fs::read_to_string(&program.program).unwrap_or_default();
                    let shown = compiler::annotations::read(&text).unwrap_or_default();
                    if !shown.iter().any(|error| error.code == card.code) {
                        findings.push(format!(
                            "{file}: example = \"{example}\" does not show {}",
                            card.code
                        ));
                    }
                }
            }
        }
    }
    findings
}

/// The code of every refused program and of every exercise's start has a card.
fn codes(ctx: &Context) -> Vec<String> {
    let mut met: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for program in ctx.book.topics.iter().flat_map(|topic| &topic.refused) {
        let text = fs::read_to_string(&program.program).unwrap_or_default();
        for error in compiler::annotations::read(&text).unwrap_or_default() {
            let place = ctx.shown(&program.program);
            met.entry(error.code).or_default().insert(place);
        }
    }
    for exercise in ctx.course().exercises() {
        if let Starts::Codes(codes) = &exercise.starts
            && exercise.problem.is_none()
        {
            for code in codes {
                met.entry(code.clone()).or_default().insert(exercise.id());
            }
        }
    }
    met.into_iter()
        .filter(|(code, _)| ctx.book.cards.get(code).is_none())
        .map(|(code, places)| {
            let places: Vec<String> = places.into_iter().collect();
            format!(
                "{code} has no card, but a learner meets it in {}; write book/cards/{code}.toml",
                places.join(", ")
            )
        })
        .collect()
}
