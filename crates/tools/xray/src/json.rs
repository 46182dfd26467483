//! The tables as JSON, for pages and other programs.
//!
//! ```json
//! {
//!   "version": 1,
//!   "functions": [{
//!     "name": "Order::value", "first_line": 3, "last_line": 9,
//!     "rows": [{
//!       "line": 4, "entry": false, "depth": 1, "checked": true,
//!       "states": [{
//!         "place": "order", "declared": 4, "copy": false,
//!         "read":  { "held": true,  "why": null, "breaks": null },
//!         "write": { "held": false, "why": { "kind": "not_mutable", "text": "…" }, "breaks": null },
//!         "own":   { "held": true,  "why": null, "breaks": 7 }
//!       }],
//!       "hidden": [{ "name": "order", "declared": 3 }],
//!       "outside": [],
//!       "ended": []
//!     }]
//!   }],
//!   "errors": [{ "line": 7, "code": "E0382", "message": "…" }],
//!   "left_out": [{ "function": "…", "line": 1, "why": "…" }]
//! }
//! ```
//! `own` is null for what a reference points to. Kinds of `why`: `moved` (`line`, `partly`,
//! `earlier_turn`), `borrowed` (`mutably`, `line`, `by`, `until`), `not_mutable`,
//! `behind_reference`, `part_of_whole`, `not_initialised`, `other`.

use serde_json::{Value, json};

use crate::Xray;
use crate::table::{Absent, Permission, Row, State, Table};
use crate::why::Why;

impl Xray {
    /// Everything as data; the shape is described at the top of `json.rs`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let errors: Vec<Value> = self
            .errors
            .iter()
            .map(|e| json!({ "line": e.line, "code": e.code, "message": e.message }))
            .collect();
        let left_out: Vec<Value> = self
            .left_out
            .iter()
            .map(|f| json!({ "function": f.function, "line": f.line, "why": f.why }))
            .collect();
        json!({
            "version": 1,
            "functions": self.tables.iter().map(table).collect::<Vec<_>>(),
            "errors": errors,
            "left_out": left_out,
        })
    }
}

fn table(table: &Table) -> Value {
    json!({
        "name": table.function,
        "first_line": table.lines.0,
        "last_line": table.lines.1,
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
    })
}

fn row(row: &Row) -> Value {
    json!({
        "line": row.line,
        "entry": row.entry,
        "depth": row.depth,
        "checked": row.checked,
        "states": row.states.iter().map(state).collect::<Vec<_>>(),
        "hidden": row.hidden.iter().map(absent).collect::<Vec<_>>(),
        "outside": row.outside.iter().map(absent).collect::<Vec<_>>(),
        "ended": row.ended.iter().map(absent).collect::<Vec<_>>(),
    })
}

fn state(state: &State) -> Value {
    json!({
        "place": state.place,
        "declared": state.declared,
        "copy": state.copy,
        "read": permission(&state.read),
        "write": permission(&state.write),
        "own": state.own.as_ref().map(permission),
    })
}

fn absent(absent: &Absent) -> Value {
    json!({ "name": absent.name, "declared": absent.declared })
}

fn permission(permission: &Permission) -> Value {
    json!({
        "held": permission.held,
        "why": permission.why.as_ref().map(Why::to_json),
        "breaks": permission.breaks,
    })
}
