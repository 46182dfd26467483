//! What each directive shows in the built book.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{PAGE, Small};

/// The text between `start` and the next `end`.
fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let from = html
        .find(start)
        .unwrap_or_else(|| panic!("{start} is missing in {html}"));
    let rest = &html[from..];
    let to = rest.find(end).unwrap_or_else(|| panic!("{end} is missing"));
    &rest[..to]
}

#[test]
fn a_pair_shows_both_programs_and_one_output() {
    let html = Small::new().page();
    let pair = between(&html, "<figure class=\"pair\"", "<figure class=\"pair\"");
    let pair = &html[html.find(pair).unwrap()..];
    let pair = between(pair, "<figure class=\"pair\"", "Not the same");
    assert!(pair.contains("The same <code>line</code>"), "{pair}");
    assert!(pair.contains("python_examples/04_ownership/same.py"));
    assert!(pair.contains("crates/topics/ownership/examples/same.rs"));
    assert!(pair.contains("class=\"language-python\"") && pair.contains("class=\"language-rust\""));
    assert!(pair.contains("Both print"));
    assert!(pair.contains("style=\"--longest: "), "{pair}");
    // Escaped, and with its empty line.
    assert!(pair.contains("1 &lt; 2 {{}}"), "{pair}");
    assert!(pair.contains("<span class=\"line\">\n</span>"), "{pair}");
    // A line that begins with # is text, not mdBook's sign for a hidden line.
    assert!(!pair.contains("boring"));
}

#[test]
fn a_pair_that_differs_shows_both_outputs_and_says_why() {
    let html = Small::new().page();
    let html = html.replace(">\n<", "><");
    let pair = &html[html.find("Not the same").unwrap()..];
    assert!(pair.contains("Rust prints, then ends with exit code 101"));
    assert!(pair.contains("Python prints</figcaption><p class=\"nothing\">nothing</p>"));
    assert!(pair.contains("Rust stops, <em>Python</em> goes on."));
}

#[test]
fn a_refused_program_marks_its_line_and_brings_message_and_card() {
    let html = Small::new().page();
    let refused = between(&html, "<figure class=\"refused\"", "</details>");
    assert_eq!(refused.matches("line refused-line").count(), 1);
    let line = between(
        refused,
        "<span class=\"line refused-line\">",
        "</span>\n</span>",
    );
    assert!(line.contains("println!"), "{line}");
    assert!(line.contains("// ← refused: E0382"), "{line}");
    assert!(refused.contains("error[E0382]:</span>"));
    assert!(!refused.contains("//~"), "{refused}");
    assert!(refused.contains("<details class=\"card\">"));
    assert!(refused.contains("Used after it was given away"));
    // The card's page is this page: no link to itself.
    assert!(!refused.contains("The page on it"));
}

#[test]
fn programs_tell_scripts_what_they_are() {
    let html = Small::new().page();
    for data in [
        "<figure class=\"pair\" data-pair=\"ownership/same\">",
        "data-language=\"python\" data-kind=\"pair\" \
         data-listing=\"python_examples/04_ownership/same.py\" data-runs",
        "data-language=\"rust\" data-kind=\"refused\" \
         data-listing=\"crates/topics/ownership/tests/compile_fail/use_after_move.rs\" data-runs",
        // Part of a program is none.
        "data-language=\"python\" data-kind=\"part\" \
         data-listing=\"python_examples/04_ownership/same.py:show\">",
    ] {
        assert!(html.contains(data), "{data} is missing in {html}");
    }
}

#[test]
fn listing_exercise_and_concepts_are_shown() {
    let html = Small::new().page();
    let listing = &html[html
        .find("python_examples/04_ownership/same.py, part show")
        .unwrap()..];
    assert!(listing.starts_with("python_examples/04_ownership/same.py, part show\"><span"));
    assert!(!html.contains("ANCHOR"));
    let exercise = between(&html, "<section class=\"exercise\"", "</section>");
    for text in [
        "Exercise 04/01",
        "Print it twice",
        "Make it compile · about 5 minutes · starts with one compiler error",
        "<strong>The log line</strong>",
        "<code>Vec&lt;u8&gt;</code> <em>twice</em>",
        "cargo course goto print_it_twice",
        "exercises/04_ownership/01_print_it_twice/src/lib.rs",
    ] {
        assert!(exercise.contains(text), "{text} is missing in {exercise}");
    }
    let teaches = between(&html, "<div class=\"teaches\">", "</div>").replace(">\n<", "><");
    assert!(teaches.contains("<li>moves</li><li>two owners</li>"));
}

#[test]
fn a_checkpoint_says_for_how_much_of_the_topic_it_stands() {
    let small = Small::new();
    small.write(
        "book/src/SUMMARY.md",
        "# Summary\n\n[Welcome](welcome.md)\n\n- [Moves](04-ownership/moves.md)\n\
         - [Ends](04-ownership/ends.md)\n- [All of it](04-ownership/checkpoint.md)\n",
    );
    let page = |teaches: &str, exercise: &str| {
        format!("# A page\n\n{{{{#teaches {teaches}}}}}\n\n{exercise}")
    };
    small.write("book/src/04-ownership/ends.md", &page("drop-order", ""));
    let shown = "{{#exercise ownership/order_desk}}\n";
    small.write(
        "book/src/04-ownership/checkpoint.md",
        &page("as-a-whole", shown),
    );
    let first = "exercises/04_ownership/01_print_it_twice";
    let last = "exercises/04_ownership/02_order_desk";
    let facts = small.read(&format!("{first}/Cargo.toml"));
    let facts = facts.replace("print_it_twice", "order_desk");
    let facts = facts.replace("ownership/moves", "ownership/checkpoint");
    small.write(
        &format!("{last}/Cargo.toml"),
        &format!("{facts}checkpoint = true\nneeds = [\"moves\", \"as-a-whole\"]\n"),
    );
    small.write(
        &format!("{last}/src/lib.rs"),
        &small.read(&format!("{first}/src/lib.rs")),
    );
    small.write(
        &format!("{last}/tests/order_desk.rs"),
        "#[test]\nfn t() {}\n",
    );
    let dest = small.build().unwrap();
    let html = std::fs::read_to_string(dest.join("04-ownership/checkpoint.html")).unwrap();
    assert!(
        html.contains("It asks for what is taught on 1 of the topic's 2 other pages"),
        "{html}"
    );
    assert!(
        !small.page().contains("fast-track"),
        "the first exercise skips nothing"
    );
}

#[test]
fn a_card_links_to_its_page_from_elsewhere() {
    let small = Small::new();
    small.write("book/src/welcome.md", "# Welcome\n\n{{#card E0382}}\n");
    let dest = small.build().unwrap();
    let html = std::fs::read_to_string(dest.join("welcome.html")).unwrap();
    let card = between(&html, "<aside class=\"card\"", "</aside>");
    assert!(
        card.contains("<a href=\"04-ownership/moves.html\">Say who owns it</a>"),
        "{card}"
    );
    assert!(card.contains("Use the new name.") && card.contains("One owner is enough."));
}

#[test]
fn a_card_on_a_page_has_what_fits_the_message() {
    let small = Small::new();
    let refused = "{{#refused ownership/use_after_move}}";
    small.write(
        "book/src/welcome.md",
        &format!("# Welcome\n\n{refused}\n\n{refused}\n"),
    );
    let card = small.root().join("book/cards/E0382.toml");
    let text = std::fs::read_to_string(&card).unwrap();
    small.write(
        "book/cards/E0382.toml",
        &format!(
            "{text}\n[[fixes]]\ndo = \"Lend it.\"\nwhen = \"You look.\"\nmatches = [\"E0382\"]\n\
             \n[[fixes]]\ndo = \"Wait.\"\nwhen = \"You can.\"\nmatches = [\"no such words\"]\n"
        ),
    );
    let dest = small.build().unwrap();
    let html = std::fs::read_to_string(dest.join("welcome.html")).unwrap();
    let card = between(&html, "<details class=\"card\">", "</details>");
    assert!(card.contains("<ol>\n<li>Lend it."), "{card}");
    assert!(!card.contains("Wait."), "{card}");
    assert!(card.contains("E0382</a>, with another way out"), "{card}");
    let again = between(&html, "<p class=\"card again\">", "</p>");
    assert!(again.contains("What to do here: Lend it."), "{again}");
}

#[test]
fn a_card_is_whole_once_on_a_page_and_then_a_link() {
    let small = Small::new();
    small.write(
        "book/src/welcome.md",
        "# Welcome\n\n{{#card E0382}}\n\nAgain:\n\n{{#card E0382}}\n",
    );
    let dest = small.build().unwrap();
    let html = std::fs::read_to_string(dest.join("welcome.html")).unwrap();
    assert_eq!(html.matches("Your Python instinct.").count(), 1);
    let again = between(&html, "<p class=\"card again\">", "</p>");
    assert!(again.contains("href=\"#card-welcome-E0382\""), "{again}");
    assert_eq!(html.matches("id=\"card-welcome-E0382\"").count(), 1);
    // On another page it is whole again.
    let moves = std::fs::read_to_string(dest.join("04-ownership/moves.html")).unwrap();
    assert!(moves.contains("Your Python instinct."));
}

#[test]
fn directives_in_code_stay_text() {
    let html = Small::new().page();
    assert!(html.contains("<code>{{#pair topic/name}}</code>"));
}

#[test]
fn no_page_loads_anything_from_another_host() {
    let small = Small::new();
    let dest = small.build().unwrap();
    for page in [
        "index.html",
        "04-ownership/moves.html",
        "404.html",
        "print.html",
        "toc.html",
    ] {
        let html = std::fs::read_to_string(dest.join(page)).unwrap();
        assert!(
            !html.contains("src=\"http") && !html.contains("class=\"playground\""),
            "{page}"
        );
        assert!(
            !html.contains("<link href=\"http") && !html.contains("href=\"//"),
            "{page}"
        );
    }
}

#[test]
fn windows_line_ends_change_nothing() {
    let small = Small::new();
    let unix = small.page();
    for path in [PAGE, "crates/topics/ownership/examples/same.rs"] {
        let text = small.read(path).replace('\n', "\r\n");
        small.write(path, &text);
    }
    let main = |html: &str| between(html, "<main>", "</main>").replace('\r', "");
    assert_eq!(main(&small.page()), main(&unix));
}

#[test]
fn an_xray_is_a_table_that_can_be_read_aloud() {
    let html = Small::new().page();
    let xray = between(&html, "<figure class=\"xray\">", "</figure>");
    assert!(xray.contains("crates/topics/ownership/examples/same.rs"));
    assert_eq!(xray.matches("<table").count(), 1);
    let row = between(
        xray,
        "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">2<",
        "</tr>",
    );
    assert!(
        row.contains("may be read, may not be changed, may be given away"),
        "{row}"
    );
    assert!(
        row.contains("aria-hidden=\"true\"><b class=\"perm gained\">+R</b>"),
        "{row}"
    );
}

#[test]
fn every_card_has_its_page_in_the_error_atlas_and_leads_to_it() {
    let course = Small::new();
    let folder = course.build().unwrap();
    let read = |page: &str| std::fs::read_to_string(folder.join(page)).unwrap();
    let built = read("error-atlas/E0382.html");
    assert!(built.contains("Used after it was given away"), "{built}");
    assert!(built.contains("Use the new name."));
    assert!(built.contains("04-ownership/moves.html"));
    assert!(built.contains("cargo course goto print_it_twice"));
    let index = read("error-atlas/index.html");
    assert!(
        index.contains("<a href=\"E0382.html\">E0382</a>"),
        "{index}"
    );
    let page = read("04-ownership/moves.html");
    assert!(page.contains("<a href=\"../error-atlas/E0382.html\">E0382</a>"));
}
