use super::*;

fn only(text: &str) -> Directive {
    let (mut found, problems) = find(Path::new("page.md"), text);
    assert_eq!(problems, []);
    assert_eq!(found.len(), 1);
    found.remove(0).directive
}

fn refused(text: &str) -> String {
    let (found, problems) = find(Path::new("page.md"), text);
    assert_eq!(found, []);
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].to_string()
}

#[test]
fn every_directive_is_understood() {
    let moves = || ItemId::new("ownership", "moves");
    assert_eq!(only("{{#pair ownership/moves}}"), Directive::Pair(moves()));
    assert_eq!(
        only("{{#refused ownership/moves}}"),
        Directive::Refused(moves())
    );
    assert_eq!(
        only("{{#exercise ownership/moves}}"),
        Directive::Exercise(moves())
    );
    assert_eq!(
        only("{{#xray ownership/moves}}"),
        Directive::Xray {
            id: moves(),
            function: None
        }
    );
    assert_eq!(
        only("{{#xray ownership/moves fn=Order::value}}"),
        Directive::Xray {
            id: moves(),
            function: Some("Order::value".into())
        }
    );
    assert_eq!(only("{{#quiz ownership/moves}}"), Directive::Quiz(moves()));
    assert_eq!(only("{{#review}}"), Directive::Review);
    assert_eq!(only("{{#card E0382}}"), Directive::Card("E0382".into()));
    assert_eq!(
        only("{{#card overflowing_literals}}"),
        Directive::Card("overflowing_literals".into())
    );
    assert_eq!(
        only("{{#teaches moves, owner-and-drop}}"),
        Directive::Teaches(vec!["moves".into(), "owner-and-drop".into()])
    );
    assert_eq!(
        only("{{#listing crates/topics/ownership/src/lib.rs:ward}}"),
        Directive::Listing {
            path: "crates/topics/ownership/src/lib.rs".into(),
            anchor: Some("ward".into())
        }
    );
    assert_eq!(
        only("{{#listing Cargo.toml}}"),
        Directive::Listing {
            path: "Cargo.toml".into(),
            anchor: None
        }
    );
}

#[test]
fn places_and_spans_are_exact() {
    let text = "# Títle\n\n{{#card E0382}}\r\ntext\n{{#card E0499}}  \n";
    let (found, problems) = find(Path::new("page.md"), text);
    assert_eq!(problems, []);
    assert_eq!((found[0].line, found[0].column), (3, 1));
    assert_eq!(&text[found[0].span.clone()], "{{#card E0382}}");
    assert_eq!((found[1].line, found[1].column), (5, 1));
}

#[test]
fn code_comments_and_escapes_stay_literal() {
    for text in [
        "use `{{#pair a/b}}` here",
        "```text\n{{#pair a/b}}\n```",
        "~~~\n{{#nonsense}}\n~~~",
        "    {{#pair a/b}}\n",
        "<!-- {{#pair a/b}} -->",
        "<!--\n{{#pair a/b}}\n-->",
        "\\{{#pair a/b}}",
        "no directive: {{ name }} {{}} # {#}",
    ] {
        let (found, problems) = find(Path::new("page.md"), text);
        assert!(found.is_empty() && problems.is_empty(), "{text}");
    }
}

#[test]
fn an_unknown_name_offers_the_nearest() {
    let message = refused("text\n\n{{#refusd ownership/moves}}");
    assert_eq!(
        message,
        "page.md:3:1: there is no directive `refusd`\n    did you mean `refused`?"
    );
    assert!(refused("{{#bookshelf ownership/moves}}").contains("there are: card, exercise"));
    assert!(refused("{{#}}").contains("there is no directive"));
}

#[test]
fn wrong_arguments_are_refused_with_the_right_form() {
    for (text, form) in [
        ("{{#pair}}", "{{#pair topic/name}}"),
        ("{{#quiz moves}}", "{{#quiz topic/name}}"),
        ("{{#review now}}", "{{#review}}"),
        ("{{#pair moves}}", "{{#pair topic/name}}"),
        ("{{#pair a/b/c}}", "{{#pair topic/name}}"),
        ("{{#pair a/../b}}", "{{#pair topic/name}}"),
        ("{{#refused /b}}", "{{#refused topic/name}}"),
        ("{{#exercise a b}}", "{{#exercise topic/name}}"),
        ("{{#xray a/b main}}", "{{#xray topic/name fn=NAME}}"),
        ("{{#xray a/b fn=}}", "{{#xray topic/name fn=NAME}}"),
        ("{{#card}}", "{{#card E0382}}"),
        ("{{#card ../E0382}}", "{{#card E0382}}"),
        ("{{#teaches}}", "{{#teaches first-concept, second-concept}}"),
        ("{{#teaches a,,b}}", "{{#teaches first-concept"),
        ("{{#teaches a, a}}", "{{#teaches first-concept"),
        ("{{#listing ../secret}}", "{{#listing path"),
        ("{{#listing /etc/passwd}}", "{{#listing path"),
        ("{{#listing src/lib.rs:}}", "{{#listing path"),
    ] {
        assert!(refused(text).contains(form), "{text}: {}", refused(text));
    }
}

#[test]
fn a_directive_has_its_line_to_itself() {
    assert!(refused("see {{#card E0382}}").contains("does not stand alone"));
    assert!(refused("{{#card E0382}} and on").contains("does not stand alone"));
    assert!(refused("- {{#card E0382}}").contains("does not stand alone"));
    assert!(refused("{{#card E0382").contains("does not end on its line"));
}

#[test]
fn mdbooks_own_includes_are_refused() {
    assert!(refused("{{#include lib.rs}}").contains("{{#listing path:anchor}}"));
}
