//! What is claimed, group by group.

pub mod book;
pub mod browser;
pub mod capstone;
pub mod cards;
pub mod documents;
pub mod exercises;
pub mod figures;
pub mod hygiene;
pub mod listings;
pub mod manifests;
pub mod modules;
pub mod order;
pub mod pairs;
pub(crate) mod printed;
pub mod python;
pub mod quizzes;
pub mod refused;
pub mod rust;
pub mod sessions;
pub mod speed;
pub mod traces;
pub mod xrays;

use std::sync::Arc;

use crate::context::Context;
use crate::engine::Batch;

/// Every proof of the course, the longest work first.
pub fn all(ctx: &Arc<Context>) -> Vec<Batch> {
    let mut batches = Vec::new();
    batches.extend(rust::batches(ctx));
    batches.extend(browser::batches(ctx));
    batches.extend(capstone::batches(ctx));
    batches.extend(exercises::batches(ctx));
    batches.extend(pairs::batches(ctx));
    batches.extend(sessions::batches(ctx));
    batches.extend(modules::batches(ctx));
    batches.extend(refused::batches(ctx));
    batches.extend(xrays::batches(ctx));
    batches.extend(quizzes::batches(ctx));
    batches.extend(traces::batches(ctx));
    batches.extend(figures::batches(ctx));
    batches.extend(python::batches(ctx));
    batches.extend(listings::batches(ctx));
    batches.extend(book::batches(ctx));
    batches.extend(order::batches(ctx));
    batches.extend(cards::batches(ctx));
    batches.extend(manifests::batches(ctx));
    batches.extend(hygiene::batches(ctx));
    batches.extend(documents::batches(ctx));
    batches.extend(speed::batches(ctx));
    batches
}
