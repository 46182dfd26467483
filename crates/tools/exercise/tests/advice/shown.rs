//! Cards and remarks in what is said of a verdict: those that belong to what is on show.

use compiler::{Compile, Diagnostic};
use exercise::render::{self, Style};
use exercise::{Outcome, Verdict};

use super::{cards, rustc, said, types};

#[test]
fn every_code_of_a_verdict_gets_its_card_and_no_more_than_three() {
    let program = "struct W { n: String } fn f(w: &W) -> String { w.n }\n\
                   fn main() { let a = W { n: String::new() }; let b = a; f(&a); drop(b); }";
    let compiled = Compile::text(program).run(&rustc()).unwrap();
    let mut verdict = Verdict::new(String::from("ownership/desk"), Outcome::DoesNotCompile);
    verdict.diagnostics = compiled.diagnostics;
    verdict.cards = ["E0507", "E0382", "E0308", "E0277"]
        .map(String::from)
        .to_vec();
    let style = Style {
        errors: 3,
        ..Style::default()
    };
    let text = render::verdict(&verdict, &cards(), style);
    for (code, shown) in [
        ("E0507", true),
        ("E0382", true),
        ("E0308", true),
        ("E0277", false),
    ] {
        let explained = text.contains(&format!("cargo course explain {code}"));
        assert_eq!(explained, shown, "{code}\n{text}");
    }
}

#[test]
fn an_error_that_is_not_on_show_brings_no_card() {
    let mut verdict = Verdict::new(String::from("ownership/desk"), Outcome::DoesNotCompile);
    let (first, second) = (
        said(types::CASES[0].2),
        said("fn main() { let _ = 1 + 2.2; }"),
    );
    verdict.diagnostics = vec![first.clone(), first, second];
    verdict.cards = vec![String::from("E0308"), String::from("E0277")];
    let text = render::verdict(&verdict, &cards(), Style::default());
    assert!(text.contains("explain E0308") && text.contains("1 more error"));
    assert!(!text.contains("explain E0277"), "{text}");
}

#[test]
fn a_remark_quotes_short_code_and_leaves_no_debris() {
    let help = |message: &str, code: Option<&str>| {
        let mut verdict = Verdict::new(String::from("ownership/desk"), Outcome::Passed);
        let span = serde_json::json!({ "file_name": "src/lib.rs", "line_start": 1, "line_end": 1,
            "column_start": 1, "column_end": 2, "is_primary": true, "suggested_replacement": code });
        let lint = serde_json::json!({ "level": "warning", "message": "this could be shorter",
            "children": [{ "level": "help", "message": message, "spans": [span] }] });
        verdict.lints = Vec::from_iter(Diagnostic::from_json(&lint));
        render::verdict(&verdict, &cards(), Style::default())
    };
    assert!(help("try", Some("a += 1")).contains("shorter (try: `a += 1`)\n"));
    assert!(help("consider using", Some("if let\nb")).contains("shorter\n"));
    assert!(help("try", Some(&"a".repeat(80))).contains("shorter\n"));
    assert!(help("remove `return`", Some("a")).contains("shorter (remove `return`)\n"));
    assert!(help("read the page on loops", None).contains("shorter (read the page on loops)\n"));
}

#[test]
fn what_is_left_out_is_counted_and_named_with_the_way_to_see_it() {
    let mut verdict = Verdict::new(String::from("ownership/desk"), Outcome::DoesNotCompile);
    verdict.diagnostics = vec![said(types::CASES[3].2); 6];
    let style = Style {
        more: "--full shows all",
        ..Style::default()
    };
    let text = render::verdict(&verdict, &cards(), style);
    assert!(
        text.contains("… and 4 more errors (--full shows all)"),
        "{text}"
    );
    assert!(render::leaves_out(&verdict, style));
    let all = Style {
        errors: usize::MAX,
        ..style
    };
    let text = render::verdict(&verdict, &cards(), all);
    assert_eq!(text.matches("error[E0308]").count(), 6);
    assert!(!text.contains("more errors") && !render::leaves_out(&verdict, all));
}
