use serde_json::{Value, json};

use super::*;

fn figure(part: &str, value: Value) -> Figure {
    let mut document = json!({
        "version": 1, "title": "Two <ways>", "caption": "One is `far` longer.",
        "script": "book/figures/two.py", "sources": {}, "machine": "2 processors",
        "versions": { "Python": "3.11", "rustc": "1.95" }, "results": { "one": "7" },
    });
    document[part] = value;
    Figure::read(&document).unwrap()
}

fn plot() -> Value {
    json!({
        "x": { "label": "Share", "scale": "percentile" },
        "y": { "label": "Within", "scale": "log", "unit": "ns" },
        "series": [
            { "name": "one", "points": [[50, 1000], [99, 2_500_000]] },
            { "name": "two", "points": [[50, 90], [99, 100]] },
        ],
    })
}

#[test]
fn a_plot_has_lines_that_differ_without_colour_and_all_its_numbers() {
    let html = html("two", &figure("plot", plot()));
    assert!(!html.contains('\n') && !html.contains("<ways>"));
    assert_eq!(html.matches("class=\"series").count(), 4);
    assert_eq!(html.matches("stroke-dasharray=\"8 4\"").count(), 2);
    for words in ["10 ns", "100 ns", "1 µs", "10 ms", "50 %", "90 %", "99 %"] {
        assert!(
            html.contains(&format!(">{words}</text>")),
            "{words}: {html}"
        );
    }
    assert!(html.contains("one: 1 µs at 50 %, 2.5 ms at 99 %"));
    assert!(html.contains("<th scope=\"row\">99 %</th><td>2.5 ms</td><td>100 ns</td>"));
    assert!(html.contains("cargo course measure two"));
    assert!(html.contains("Python 3.11, rustc 1.95"));
}

#[test]
fn a_computed_curve_has_no_marks_and_measured_points_no_line() {
    let mut value = plot();
    value["series"][0]["drawn"] = json!("line");
    value["series"][1]["drawn"] = json!("points");
    value["compare"] = json!({ "y": 1000, "label": "as long as <one>" });
    let html = html("two", &figure("plot", value));
    // The line and its sample in the legend; two points and the sample.
    assert_eq!(html.matches("class=\"line\"").count(), 2);
    assert_eq!(html.matches("class=\"mark\"").count(), 3);
    assert!(html.contains(">as long as &lt;one&gt;</text>"), "{html}");
    assert!(html.contains("a line across at 1 µs: as long as &lt;one&gt;."));
}

#[test]
fn the_words_of_a_line_across_keep_away_from_points() {
    let words = |at: f64| {
        let mut value = plot();
        value["series"] = json!([{ "name": "one", "points": [[50, 10], [at, 100], [99, 10]] }]);
        value["compare"] = json!({ "y": 100, "label": "as long" });
        html("two", &figure("plot", value))
    };
    let end = "text-anchor=\"end\">as long</text>";
    assert!(words(60.0).contains(end));
    assert!(!words(98.9).contains(end));
}

#[test]
fn lines_with_places_of_their_own_are_told_point_by_point() {
    let mut value = plot();
    value["series"][1]["points"] = json!([[90, 90], [99.9, 100]]);
    let html = html("two", &figure("plot", value));
    let row = "<tr><th scope=\"row\">two</th><td>99.9 %</td><td>100 ns</td></tr>";
    assert!(html.contains(row), "{html}");
    assert_eq!(html.matches("<tr>").count(), 5);
}

#[test]
fn bars_and_numbers_and_tables_are_shown() {
    let bars = json!({ "label": "times as long", "scale": "linear", "bars": [
        { "name": "Rust", "value": 1, "text": "1" }, { "name": "Python", "value": 40, "text": "40" },
    ] });
    let html_bars = html("two", &figure("bars", bars));
    assert_eq!(html_bars.matches("class=\"bar\"").count(), 2);
    assert!(html_bars.contains("times as long. Rust: 1; Python: 40."));
    let number = html(
        "two",
        &figure("number", json!({ "value": "12 times", "words": "longer" })),
    );
    assert!(number.contains("<strong>12 times</strong> longer"));
    let table = json!({ "columns": ["", "middle"], "rows": [["Rust", "1"]] });
    let html_table = html("two", &figure("table", table));
    assert!(html_table.contains("<td></td><th scope=\"col\">middle</th>"));
    assert!(
        html_table
            .contains("role=\"region\" tabindex=\"0\" aria-label=\"Table: Two &lt;ways&gt;\"")
    );
}

#[test]
fn what_does_not_fit_is_refused() {
    let refused = |part: &str, value: Value| {
        let mut document = json!({
            "version": 1, "title": "t", "caption": "c", "script": "s", "sources": {},
            "machine": "m", "versions": {}, "results": { "one": "7" },
        });
        document[part] = value;
        Figure::read(&document).unwrap_err()
    };
    let mut zero = plot();
    zero["series"][0]["points"][0][1] = json!(0);
    assert!(refused("plot", zero).contains("(50, 0) of one does not fit"));
    let mut drawn = plot();
    drawn["series"][1]["drawn"] = json!("dots");
    assert!(refused("plot", drawn).contains("`drawn` of two is not"));
    let mut compare = plot();
    compare["compare"] = json!({ "y": 0, "label": "nothing" });
    assert!(refused("plot", compare).contains("`plot.compare.y` does not fit"));
    let mut many = plot();
    many["series"] = json!(vec![many["series"][0].clone(); 7]);
    assert!(refused("plot", many).contains("more than 6"));
    let name = "a bar whose name is longer than a phone is wide";
    let bars = json!({ "label": "l", "scale": "linear", "bars": [
        { "name": name, "value": 1, "text": "1" },
    ] });
    assert!(refused("bars", bars).contains("longer than 40 characters"));
    let short = json!({ "columns": ["", "a"], "rows": [["x"]] });
    assert!(refused("table", short).contains("as long as `columns`"));
}
