//! `live`: a page asks whether this server is there and knows its token.

use serde_json::json;

use super::{Endpoint, Weight};

pub(super) const ENDPOINT: Endpoint = Endpoint {
    name: "live",
    weight: Weight::Light,
    // The guard has given the answer: who gets here is known.
    answer: |_, _| Ok(json!({ "live": true })),
};
