//! What there is to record, and what of it is wanted.

use anyhow::bail;
use book::xrays::Subject;
use book::{Module, Pair, Session, Topic};
use exercise::quiz::Quiz;

use crate::context::Context;
use crate::groups::printed::Prints;
use crate::groups::{quizzes, sessions, traces, xrays};

/// What there is to record, under the same names as the proofs have.
pub(super) struct Selection<'a> {
    pub(super) pairs: Vec<&'a Pair>,
    pub(super) sessions: Vec<&'a Session>,
    pub(super) modules: Vec<&'a Module>,
    pub(super) quizzes: Vec<&'a Quiz>,
    pub(super) messages: Vec<&'a Topic>,
    pub(super) xrays: Vec<Subject>,
    pub(super) traces: Vec<book::traces::Subject>,
    pub(super) shipped: Vec<&'a exercise::Topic>,
}

impl<'a> Selection<'a> {
    pub(super) fn new(ctx: &'a Context, only: &[String]) -> anyhow::Result<Selection<'a>> {
        let wanted =
            |id: &str| only.is_empty() || only.iter().any(|prefix| id.starts_with(prefix.as_str()));
        let topics = || ctx.book.topics.iter();
        let selection = Selection {
            pairs: topics()
                .flat_map(|topic| &topic.pairs)
                .filter(|pair| wanted(&Prints::id(*pair)))
                .collect(),
            sessions: sessions::all(ctx)
                .filter(|session| wanted(&sessions::id(session)))
                .collect(),
            modules: topics()
                .flat_map(|topic| &topic.modules)
                .filter(|module| wanted(&Prints::id(*module)))
                .collect(),
            quizzes: quizzes::all(ctx)
                .filter(|quiz| wanted(&quizzes::id(quiz)))
                .collect(),
            // trybuild records all messages of a crate together.
            messages: topics()
                .filter(|topic| {
                    topic
                        .refused
                        .iter()
                        .any(|program| wanted(&format!("refused/{}", program.id)))
                })
                .collect(),
            xrays: ctx
                .book
                .xrays()
                .into_iter()
                .filter(|subject| wanted(&xrays::id(subject)))
                .collect(),
            traces: ctx
                .book
                .traces()
                .into_iter()
                .filter(|subject| wanted(&traces::id(subject)))
                .collect(),
            shipped: ctx
                .course()
                .topics()
                .iter()
                .filter(|topic| wanted(&shipped_id(topic)))
                .collect(),
        };
        let empty = selection.pairs.is_empty()
            && selection.sessions.is_empty()
            && selection.modules.is_empty()
            && selection.quizzes.is_empty()
            && selection.messages.is_empty()
            && selection.xrays.is_empty()
            && selection.traces.is_empty()
            && selection.shipped.is_empty();
        if empty && !only.is_empty() {
            bail!(
                "nothing that is recorded begins with {}. The groups are: modules, pairs, quizzes, \
                 refused, sessions, shipped, traces, xrays.",
                only.join(" or ")
            );
        }
        Ok(selection)
    }
}

/// The name of the proof about a topic's shipped exercises.
pub(super) fn shipped_id(topic: &exercise::Topic) -> String {
    let name = topic.dir.file_name().unwrap_or_default();
    format!("shipped/{}", name.to_string_lossy())
}
