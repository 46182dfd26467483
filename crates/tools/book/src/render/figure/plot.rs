//! Lines over two axes. Each line has its own dashes and marks, so no colour is needed.

use std::fmt::Write as _;

use super::scale::Ruler;
use crate::figures::{Axis, Compare, Drawn, Plot, Series, Table};
use crate::render::html::escape;

const WIDTH: f64 = 720.0;
const LEFT: f64 = 78.0;
const RIGHT: f64 = 24.0;
const HEIGHT: f64 = 320.0;
/// A line of the legend.
const LINE: f64 = 24.0;
const BELOW: f64 = 58.0;
/// What a letter takes at most, about.
const LETTER: f64 = 7.5;
const DASHES: [&str; 6] = ["", "8 4", "2 4", "10 4 2 4", "4 2", "1 6"];

struct Frame {
    x: Ruler,
    y: Ruler,
    /// The top and the bottom of the field.
    top: f64,
    bottom: f64,
}

impl Frame {
    fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let across = LEFT + self.x.place(x) * (WIDTH - LEFT - RIGHT);
        let up = self.bottom - self.y.place(y) * (self.bottom - self.top);
        (across, up)
    }
}

/// The drawing.
pub(super) fn svg(title: &str, plot: &Plot) -> String {
    let frame = frame(plot);
    let height = frame.bottom + BELOW;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"plot\" width=\"{WIDTH}\" \
         height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\"><title>{}</title><desc>{}</desc>",
        escape(title),
        escape(&description(plot))
    );
    axes(&mut out, &frame, plot);
    if let Some(compare) = &plot.compare {
        across(&mut out, &frame, plot, compare);
    }
    for (index, series) in plot.series.iter().enumerate() {
        line(&mut out, &frame, index, series);
        legend(&mut out, index, series);
    }
    out.push_str("</svg>");
    out
}

/// The points as a table: a row for each place on the axis to the right. Where most lines have
/// places of their own, a row for each point.
pub(super) fn numbers(plot: &Plot) -> Table {
    let frame = frame(plot);
    let shared = |x: f64| {
        let has = |series: &&Series| series.points.iter().any(|point| point.0 == x);
        plot.series.iter().filter(has).count() > 1
    };
    let mut points = plot.series.iter().flat_map(|series| &series.points);
    if plot.series.len() > 1 && !points.any(|point| shared(point.0)) {
        return each_point(plot, &frame);
    }
    let mut places: Vec<f64> = Vec::new();
    for &(x, _) in plot.series.iter().flat_map(|series| &series.points) {
        if !places.contains(&x) {
            places.push(x);
        }
    }
    places.sort_by(f64::total_cmp);
    let names = plot.series.iter().map(|series| series.name.clone());
    let rows = places.into_iter().map(|x| {
        let values = plot.series.iter().map(|series| {
            let point = series.points.iter().find(|point| point.0 == x);
            point.map_or(String::new(), |point| frame.y.words(point.1))
        });
        std::iter::once(frame.x.words(x)).chain(values).collect()
    });
    Table {
        columns: std::iter::once(plot.x.label.clone()).chain(names).collect(),
        rows: rows.collect(),
    }
}

fn each_point(plot: &Plot, frame: &Frame) -> Table {
    let rows = plot.series.iter().flat_map(|series| {
        series
            .points
            .iter()
            .map(|&(x, y)| vec![series.name.clone(), frame.x.words(x), frame.y.words(y)])
    });
    Table {
        columns: vec![String::new(), plot.x.label.clone(), plot.y.label.clone()],
        rows: rows.collect(),
    }
}

fn frame(plot: &Plot) -> Frame {
    let points = || plot.series.iter().flat_map(|series| series.points.iter());
    let top = LINE * plot.series.len() as f64 + 16.0;
    Frame {
        x: Ruler::new(&plot.x, points().map(|point| point.0)),
        y: Ruler::new(
            &plot.y,
            points()
                .map(|point| point.1)
                .chain(plot.compare.iter().map(|compare| compare.y)),
        ),
        top,
        bottom: top + HEIGHT,
    }
}

/// What a reader who does not see the drawing hears first.
fn description(plot: &Plot) -> String {
    let frame = frame(plot);
    let ends = plot.series.iter().filter_map(|series| {
        let (first, last) = (series.points.first()?, series.points.last()?);
        Some(format!(
            "{}: {} at {}, {} at {}",
            series.name,
            frame.y.words(first.1),
            frame.x.words(first.0),
            frame.y.words(last.1),
            frame.x.words(last.0)
        ))
    });
    let ends = ends.chain(plot.compare.iter().map(|compare| {
        let at = frame.y.words(compare.y);
        format!("a line across at {at}: {}", compare.label)
    }));
    let ends: Vec<String> = ends.collect();
    format!(
        "{} over {}. {}.",
        plot.y.label,
        plot.x.label,
        ends.join("; ")
    )
}

fn axes(out: &mut String, frame: &Frame, plot: &Plot) {
    let (left, right) = (LEFT, WIDTH - RIGHT);
    let (top, bottom) = (frame.top, frame.bottom);
    // Writing to a String cannot fail.
    for mark in frame.y.marks() {
        let y = bottom - frame.y.place(mark) * (bottom - top);
        let _ = write!(
            out,
            "<path class=\"grid\" d=\"M{left} {y:.1}H{right}\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            left - 8.0,
            y + 4.5,
            escape(&frame.y.words(mark))
        );
    }
    for mark in frame.x.marks() {
        let x = left + frame.x.place(mark) * (right - left);
        let _ = write!(
            out,
            "<path class=\"grid\" d=\"M{x:.1} {top}V{bottom}\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            bottom + 20.0,
            escape(&frame.x.words(mark))
        );
    }
    let _ = write!(
        out,
        "<path class=\"axis\" d=\"M{left} {top}V{bottom}H{right}\"/>\
         <text class=\"label\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>\
         <text class=\"label\" transform=\"translate(14 {:.1}) rotate(-90)\" text-anchor=\"middle\">{}</text>",
        f64::midpoint(left, right),
        bottom + 46.0,
        escape(&name_of(&plot.x)),
        f64::midpoint(top, bottom),
        escape(&name_of(&plot.y))
    );
}

/// The line to compare with, and what it stands for, at an end of it where no point is.
fn across(out: &mut String, frame: &Frame, plot: &Plot, compare: &Compare) {
    let (left, right) = (LEFT + 6.0, WIDTH - RIGHT - 6.0);
    let y = frame.at((0.0, compare.y)).1;
    let points = || plot.series.iter().flat_map(|series| &series.points);
    let places: Vec<(f64, f64)> = points().map(|point| frame.at(*point)).collect();
    let width = LETTER * compare.label.chars().count() as f64 + 12.0;
    let above = (y - 6.0, y - 24.0..y + 6.0);
    let below = (y + 17.0, y - 6.0..y + 24.0);
    let spots = [
        (right, &above),
        (left, &above),
        (right, &below),
        (left, &below),
    ];
    let free = spots.iter().find(|(x, (_, rows))| {
        let columns = if *x == left {
            0.0..x + width
        } else {
            x - width..WIDTH
        };
        let covers = |(x, y): &(f64, f64)| columns.contains(x) && rows.contains(y);
        !places.iter().any(covers)
    });
    let (x, (baseline, _)) = free.unwrap_or(&spots[0]);
    let anchor = if *x == left { "start" } else { "end" };
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<path class=\"axis\" d=\"M{LEFT} {y:.1}H{}\"/>\
         <text x=\"{x:.1}\" y=\"{baseline:.1}\" text-anchor=\"{anchor}\">{}</text>",
        WIDTH - RIGHT,
        escape(&compare.label)
    );
}

fn name_of(axis: &Axis) -> String {
    axis.label.clone()
}

fn line(out: &mut String, frame: &Frame, index: usize, series: &Series) {
    let places: Vec<(f64, f64)> = series.points.iter().map(|point| frame.at(*point)).collect();
    let path: Vec<String> = places
        .iter()
        .map(|(x, y)| format!("{x:.1} {y:.1}"))
        .collect();
    draw(out, index, series.drawn, &path.join("L"), &places);
}

fn legend(out: &mut String, index: usize, series: &Series) {
    let y = LINE * index as f64 + 14.0;
    let path = format!("{LEFT} {y}h44");
    draw(out, index, series.drawn, &path, &[(LEFT + 22.0, y)]);
    let _ = write!(
        out,
        "<text class=\"entry\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
        LEFT + 54.0,
        y + 5.0,
        escape(&series.name)
    );
}

/// A series, or its sample in the legend.
fn draw(out: &mut String, index: usize, drawn: Drawn, path: &str, marks: &[(f64, f64)]) {
    let _ = write!(out, "<g class=\"series s{index}\">");
    if drawn != Drawn::Points {
        let dashes = DASHES[index % DASHES.len()];
        let _ = write!(
            out,
            "<path class=\"line\" stroke-dasharray=\"{dashes}\" d=\"M{path}\"/>"
        );
    }
    if drawn != Drawn::Line {
        for place in marks {
            mark(out, index, *place);
        }
    }
    out.push_str("</g>");
}

fn mark(out: &mut String, index: usize, (x, y): (f64, f64)) {
    let shape = match index % 6 {
        0 => format!("M{:.1} {y:.1}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", x - 4.0),
        1 => format!("M{:.1} {:.1}h8v8h-8z", x - 4.0, y - 4.0),
        2 => format!("M{x:.1} {:.1}l5 9h-10z", y - 5.5),
        3 => format!("M{x:.1} {:.1}l5.5 5.5l-5.5 5.5l-5.5 -5.5z", y - 5.5),
        4 => format!("M{:.1} {:.1}l8 8m0 -8l-8 8", x - 4.0, y - 4.0),
        _ => format!("M{:.1} {y:.1}h10m-5 -5v10", x - 5.0),
    };
    let _ = write!(out, "<path class=\"mark\" d=\"{shape}\"/>");
}
