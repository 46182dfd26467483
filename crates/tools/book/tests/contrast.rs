//! Text can be read in every theme: each colour on its ground has a contrast of 4.5 to 1.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::HashMap;

const CSS: &str = include_str!("../../../../book/assets/course.css");

/// Text colour and ground, by the names of the variables.
const PAIRS: [(&str, &str); 25] = [
    ("fg", "bg"),
    ("fg", "surface"),
    ("fg", "bad-ground"),
    ("fg", "table-header-bg"),
    ("fg", "table-alternate-bg"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("links", "bg"),
    ("links", "surface"),
    ("links", "table-header-bg"),
    ("links", "table-alternate-bg"),
    ("python", "surface"),
    ("python", "bg"),
    ("rust", "surface"),
    ("rust", "bg"),
    ("bad", "surface"),
    ("bad", "bg"),
    ("bad", "bad-ground"),
    ("good", "surface"),
    ("good", "bg"),
    ("sidebar-fg", "sidebar-bg"),
    ("sidebar-active", "sidebar-bg"),
    ("inline-code-color", "surface"),
    ("inline-code-color", "table-header-bg"),
    ("icons", "bg"),
];

/// The variables of the block that starts with `selector`.
fn theme(selector: &str) -> HashMap<&str, &str> {
    let from = CSS.find(&format!("\n{selector}")).unwrap();
    let block = &CSS[from..];
    let block = &block[block.find('{').unwrap() + 1..block.find('}').unwrap()];
    block
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("--")?
                .strip_suffix(';')?
                .split_once(": ")
        })
        .collect()
}

/// Relative luminance as WCAG 2 defines it.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_measure_is_right() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
}

#[test]
fn every_text_can_be_read_in_every_theme() {
    let mut poor = Vec::new();
    for name in [".light", ".rust", ".navy", ".coal", ".ayu"] {
        let theme = theme(name);
        let mut check = |text: &str, ground: &str| {
            let ratio = contrast(theme[text], theme[ground]);
            if ratio < 4.5 {
                poor.push(format!("{name}: {text} on {ground} is {ratio:.2}"));
            }
        };
        for (text, ground) in PAIRS {
            check(text, ground);
        }
        for syntax in ["comment", "keyword", "string", "number", "type", "title"] {
            for ground in ["surface", "bg", "bad-ground"] {
                check(&format!("s-{syntax}"), ground);
            }
        }
    }
    assert!(poor.is_empty(), "{}", poor.join("\n"));
}
