//! Sessions: commands in a terminal, what they say, and files that are written between them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{PAGE, Small};

const SESSION: &str = "crates/topics/ownership/sessions/tide.toml";
const RECORD: &str = "crates/topics/ownership/recorded/tide.session.txt";
const STEPS: &str = r#"title = "High `water`"
index = true

[[step]]
write = "tide.py"
content = "print(6.2 < 7)\n"

[[step]]
run = "python tide.py {index}/tide/json"

[[step]]
write = "tide.py"
find = "6.2"
put = "8.2"

[[step]]
run = "python tide.py"
exit = 2
"#;

fn with_session(steps: &str) -> Small {
    let small = Small::new();
    small.write(SESSION, steps);
    small.write(
        RECORD,
        "$ python tide.py http://127.0.0.1:8080/tide/json\n  True\n$ python tide.py\n",
    );
    small.edit(
        PAGE,
        "{{#exercise",
        "{{#session ownership/tide}}\n\n{{#exercise",
    );
    small
}

#[test]
fn steps_stand_in_their_order_and_each_has_a_name() {
    let page = with_session(STEPS).page();
    let mut rest = page.as_str();
    for part in [
        "data-session=\"ownership/tide\"",
        "High <code>water</code>",
        "aria-label=\"File: tide.py, step 1 of tide\"",
        "6.2",
        "<pre class=\"command\"><code class=\"nohighlight\">python tide.py http://127.0.0.1:8080/tide/json</code>",
        "aria-label=\"Output of python tide.py http://127.0.0.1:8080/tide/json, step 2 of tide\"",
        "True",
        "aria-label=\"Change: tide.py, step 3 of tide\"",
        "- 6.2",
        "+ 8.2",
        "<code class=\"nohighlight\">python tide.py</code>",
        "exit code 2",
    ] {
        let (_, behind) = rest.split_once(part).expect(part);
        rest = behind;
    }
}

#[test]
fn a_record_of_other_commands_is_told() {
    let small = with_session(STEPS);
    small.write(RECORD, "$ python tide.py\n");
    let said = small.complaint();
    assert!(
        said.contains("tide.session.txt is of other commands"),
        "{said}"
    );
    small.remove(RECORD);
    let said = small.complaint();
    assert!(said.contains("`cargo course bless` records"), "{said}");
}

#[test]
fn a_session_that_no_page_shows_is_told() {
    let small = with_session(STEPS);
    small.edit(PAGE, "{{#session ownership/tide}}\n\n", "");
    let said = small.complaint();
    assert!(
        said.contains("no page shows the session `ownership/tide`"),
        "{said}"
    );
}

#[test]
fn what_is_declared_wrong_is_told() {
    let step = "[[step]]\nrun = \"a\"\n";
    for (steps, words) in [
        ("step = []\n".to_owned(), "no step"),
        ("step = [1]\n".to_owned(), "a step is no table"),
        (
            format!("start = \"nowhere\"\n{step}"),
            "there is no folder nowhere",
        ),
        (
            format!("environment = \"new\"\n{step}"),
            "can only be \"fresh\"",
        ),
        (
            format!("variables = {{ A = 1 }}\n{step}"),
            "`A` of `variables` is not a text",
        ),
        (
            "[[step]]\nrun = \"a {index}\"\n".to_owned(),
            "none is served",
        ),
        (
            "[[step]]\nrun = \"pip install a\"\n".to_owned(),
            "the course's own environment",
        ),
        (
            "[[step]]\nrun = \"a\"\nexits = 1\n".to_owned(),
            "unknown key `exits` of a step",
        ),
        ("[[step]]\nwrite = \"a\"\n".to_owned(), "has the keys write"),
        (
            "[[step]]\nwrite = \"a\"\ncontent = \"b\"\nfind = \"c\"\nput = \"d\"\n".to_owned(),
            "has the keys write, content, find, put",
        ),
        (
            "[[step]]\nwrite = \"a\"\nfrom = \"b.rs\"\n".to_owned(),
            "there is no file b.rs",
        ),
        (
            "[[step]]\nwrite = \"a\"\ncontent = 1\n".to_owned(),
            "`content` of a step is not a text",
        ),
    ] {
        let small = with_session(&format!("title = \"t\"\n{steps}"));
        let said = small.complaint();
        assert!(said.contains(words), "`{words}` is missing in:\n{said}");
    }
}
