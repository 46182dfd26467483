//! The explanation card of an error code.

use exercise::{Card, Fix};

use super::html::{escape, inline_markdown};
use super::{Fault, Scene};
use crate::text::did_you_mean;

/// How a card stands on the page.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// By itself, open.
    Open,
    /// Below a refused program, folded: the page around it tells the story.
    Folded,
}

/// The card of a code. Below a message, `said`, it has the ways out that fit it.
pub(super) fn render(
    scene: &Scene<'_>,
    code: &str,
    shape: Shape,
    said: Option<&str>,
) -> Result<String, Fault> {
    let cards = &scene.book.cards;
    let Some(card) = cards.all().iter().find(|card| card.code == code) else {
        let help = did_you_mean(code, cards.all().iter().map(|card| card.code.as_str()));
        return Err(Fault::new(
            format!("there is no card for `{code}`"),
            format!("write book/cards/{code}.toml ({help})"),
        ));
    };
    let head = format!(
        "<span class=\"code\">{}</span> <span class=\"card-title\">{}</span>",
        escape(&card.code),
        inline_markdown(&card.title)
    );
    let fixes = match said {
        Some(said) => card.fixes_for_shown(said),
        None => card.fixes.iter().collect(),
    };
    let id = anchor(scene, &card.code);
    if !scene.cards.borrow_mut().insert(card.code.clone()) {
        let fits = fixes.first().filter(|_| said.is_some());
        let fits = fits.map_or_else(String::new, |fix| {
            format!(" What to do here: {}", inline_markdown(&fix.action))
        });
        return Ok(format!(
            "<p class=\"card again\">{head}{fits} <a href=\"#{id}\">The card is further up</a></p>"
        ));
    }
    // What fits the message may be taught on another page than the code as such.
    let of_first = fixes.first().filter(|_| said.is_some());
    let page = of_first.and_then(|fix| fix.page.as_deref());
    let body = body(scene, card, &fixes, page.or(card.page.as_deref()), &id);
    Ok(match shape {
        Shape::Open => format!(
            "<aside class=\"card\" aria-label=\"Card {}\"><p class=\"card-head\">{head}</p>{body}</aside>",
            escape(&card.code)
        ),
        Shape::Folded => format!(
            "<details class=\"card\"><summary class=\"card-head\">{head} \
             <span class=\"hint\">your Python instinct, and what to do</span></summary>{body}</details>"
        ),
    })
}

/// The id of a card's text. It names the page too: printed, all pages are one. It stands on what
/// is folded and not on what folds, because that is what browsers unfold for a link.
fn anchor(scene: &Scene<'_>, code: &str) -> String {
    let page = scene.page.file_stem().unwrap_or_default().to_string_lossy();
    escape(&format!("card-{page}-{code}").replace(char::is_whitespace, "-"))
}

fn body(scene: &Scene<'_>, card: &Card, fixes: &[&Fix], page: Option<&str>, id: &str) -> String {
    let part = |what: &str, text: &str| {
        format!(
            "<p><strong class=\"ask\">{what}</strong> {}</p>",
            inline_markdown(text)
        )
    };
    let message = format!(
        "<p class=\"card-message\"><code class=\"nohighlight\">{}</code></p>",
        escape(&card.message)
    );
    let instinct = part("Your Python instinct.", &card.instinct);
    let protects = part("What Rust protects you from.", &card.protects);
    let more = match card.fixes.len() - fixes.len() {
        0 => "",
        1 => ", with another way out, for other messages of this code",
        _ => ", with more ways out, for other messages of this code",
    };
    let fixes: String = fixes
        .iter()
        .map(|fix| {
            format!(
                "<li>{} <span class=\"when\">{}</span></li>",
                inline_markdown(&fix.action),
                inline_markdown(&fix.when)
            )
        })
        .collect();
    let fixes = match fixes.is_empty() {
        true => String::new(),
        false => format!("<p><strong class=\"ask\">What to do.</strong></p><ol>{fixes}</ol>"),
    };
    let page = page
        .filter(|id| {
            scene
                .book
                .page(id)
                .is_none_or(|page| page.path != scene.page)
        })
        .and_then(|id| scene.link_to(id))
        .map_or_else(String::new, |link| {
            format!("<p class=\"read-on\">The page on it: {link}</p>")
        });
    let atlas = format!(
        "<p class=\"read-on\">In the error atlas: {}{more}</p>",
        scene.link_to_atlas(&card.code)
    );
    format!(
        "<div class=\"card-body\" id=\"{id}\">{message}{instinct}{protects}{fixes}{page}{atlas}</div>"
    )
}
