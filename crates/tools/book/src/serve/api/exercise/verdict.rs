//! A verdict for a page: what the judge found out, and the cards that belong to it.

use exercise::{Card, Cards, Verdict};
use serde_json::{Value, json};

use super::Scene;
use super::state::page_address;
use crate::render::html::inline_markdown;

/// As many as the terminal shows below a verdict.
const MOST_CARDS: usize = 3;

/// The verdict's own JSON, with whole cards in place of their codes.
pub(super) fn data(scene: &Scene<'_>, said: &Verdict) -> Value {
    let cards = Cards::load(scene.ground.root());
    let shown: Vec<Value> = said
        .cards
        .iter()
        .filter_map(|code| cards.get(code))
        .take(MOST_CARDS)
        .map(|found| card(scene, found, said))
        .collect();
    let mut data = said.to_json();
    if let Some(members) = data.as_object_mut() {
        members.insert("cards".to_owned(), json!(shown));
    }
    data
}

/// A card in a few lines; its texts are HTML.
fn card(scene: &Scene<'_>, card: &Card, said: &Verdict) -> Value {
    let message = said
        .diagnostics
        .iter()
        .find(|message| message.code.as_deref() == Some(&card.code));
    let fixes = card.short_fixes(message);
    let first = fixes.first().and_then(|fix| fix.page.as_deref());
    let page = first.or(card.page.as_deref());
    json!({
        "code": card.code,
        "title": inline_markdown(&card.title),
        "instinct": inline_markdown(&card.instinct),
        "protects": inline_markdown(&card.protects),
        "fixes": fixes.iter().map(|fix| json!({
            "do": inline_markdown(&fix.action),
            "when": inline_markdown(&fix.when),
        })).collect::<Vec<_>>(),
        "page": page.and_then(|page| page_address(&scene.course, page)),
    })
}
