//! Calls of the command, right and wrong ones.

use beds_by_hand::{Ended, run};

fn call(line: &str) -> Ended {
    let arguments: Vec<String> = line.split_whitespace().map(String::from).collect();
    run(&arguments)
}

#[test]
fn a_ward_alone_asks_for_one_bed() {
    assert_eq!(call("blue"), Ended::Found(vec![3, 5, 8]), "free-beds blue");
    assert_eq!(call("red"), Ended::Found(vec![12]), "free-beds red");
    assert_eq!(
        call("green"),
        Ended::TooFew(0),
        "free-beds green: without the option, one bed is asked for"
    );
}

#[test]
fn the_option_says_how_many() {
    for (line, ended) in [
        ("blue --at-least 3", Ended::Found(vec![3, 5, 8])),
        ("blue --at-least 1", Ended::Found(vec![3, 5, 8])),
        ("blue --at-least 4", Ended::TooFew(3)),
        ("blue --at-least 70000", Ended::TooFew(3)),
        ("green --at-least 0", Ended::Found(vec![])),
        ("red --at-least 2", Ended::TooFew(1)),
    ] {
        assert_eq!(call(line), ended, "free-beds {line}");
    }
}

#[test]
fn every_other_call_is_a_wrong_one() {
    for line in [
        "",
        "pink",
        "grün",
        "pink --at-least 1",
        "blue --at-least",
        "blue --at-least many",
        "blue --at-least -1",
        "blue --at-least 1.5",
        "blue --at-most 2",
        "blue 2",
        "blue red",
        "blue --at-least 1 2",
        "--at-least 1",
        "--at-least 1 blue",
    ] {
        assert_eq!(call(line), Ended::CalledWrongly, "free-beds {line}");
    }
}

#[test]
fn each_way_has_its_code() {
    assert_eq!(
        Ended::Found(vec![3]).code(),
        0,
        "the code of beds that were found"
    );
    assert_eq!(Ended::TooFew(0).code(), 1, "the code of too few beds");
    assert_eq!(Ended::CalledWrongly.code(), 2, "the code of a wrong call");
}
