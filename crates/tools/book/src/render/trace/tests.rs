use serde_json::json;

use super::*;

const PROGRAM: &str = "monday = [8]\ntuesday = monday\n";

fn step(number: usize, names: serde_json::Value) -> serde_json::Value {
    json!({
        "step": number, "line": number, "last_line": number, "event": "line", "call": 0,
        "function": "module", "thread": 0, "printed": "",
        "frames": [{ "call": 0, "function": "module", "names": names }],
        "objects": [{ "object": 1, "kind": "list", "size": 1, "references": number,
                      "parts": [{ "name": "[0]", "text": "'<i>'" }, { "name": "[1]", "object": 1 }] }],
    })
}

fn sample() -> Trace {
    let monday = json!({ "name": "monday", "object": 1 });
    let tuesday = json!({ "name": "tuesday", "object": 1 });
    let document = json!({
        "version": 1, "program": "shifts.py",
        "steps": [step(1, json!([monday])), step(2, json!([monday, tuesday]))],
        "end": { "how": "steps", "words": "", "printed": "<b>\n\n", "missed": 0 },
    });
    Trace::read(&document).unwrap()
}

#[test]
fn steps_stand_in_a_table_with_their_changes() {
    let html = table(PROGRAM, &sample());
    assert!(!html.contains('\n'));
    assert_eq!(html.matches("role=\"rowheader\"").count(), 2);
    assert!(
        html.contains("<code class=\"name nohighlight\">tuesday</code> <b class=\"object\">#1</b>")
    );
    assert!(html.contains("new; 2 references, was 1"));
    assert!(html.contains("at the end"));
}

#[test]
fn nothing_of_a_program_becomes_a_tag() {
    let html = answer("x = '<script>'\n\n", &sample());
    for tag in ["<script>", "<i>", "<b>\n", "\n"] {
        assert!(!html.contains(tag), "{tag}: {html}");
    }
    assert!(html.contains("The trace stops here, after 2 steps."));
}

#[test]
fn a_shared_object_is_drawn_once_with_an_arrow_from_each_name() {
    let html = answer(PROGRAM, &sample());
    assert_eq!(html.matches("<svg").count(), 2);
    let last = html.rsplit("<svg").next().unwrap();
    assert_eq!(last.matches("class=\"object\"").count(), 1);
    // The list that holds itself is told by its number; there is no arrow backwards.
    assert_eq!(last.matches("class=\"arrow\"").count(), 2);
    assert!(last.contains("[1] → #1"));
    assert!(last.contains("The picture in words"));
    assert_eq!(html.matches("data-step=\"1\" hidden").count(), 1);
}
