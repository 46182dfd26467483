//! What a figure can show, read from its record.

use std::collections::BTreeMap;

use serde_json::Value;

/// A number to remember.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    /// The number with its unit: `12 times`.
    pub value: String,
    /// What it is the number of.
    pub words: String,
}

/// Lines over two axes.
#[derive(Debug, Clone, PartialEq)]
pub struct Plot {
    /// To the right.
    pub x: Axis,
    /// Upwards.
    pub y: Axis,
    /// One line each.
    pub series: Vec<Series>,
    /// A line across.
    pub compare: Option<Compare>,
}

/// A line across the field, to compare with.
#[derive(Debug, Clone, PartialEq)]
pub struct Compare {
    /// Where it lies.
    pub y: f64,
    /// What it stands for.
    pub label: String,
}

/// An axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// What it counts.
    pub label: String,
    /// How values are spread on it.
    pub scale: Scale,
    /// `ns` for nanoseconds, written in the unit that suits each; else written behind numbers.
    pub unit: String,
}

/// How values are spread on an axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// Evenly.
    Linear,
    /// Each power of ten the same.
    Log,
    /// Each step to 100 % ten times smaller: 90, 99, 99.9.
    Percentile,
}

/// A line.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The contestant.
    pub name: String,
    /// Its points from left to right.
    pub points: Vec<(f64, f64)>,
    /// What is drawn of it.
    pub drawn: Drawn,
}

/// What is drawn of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// A line with a mark at each point.
    Both,
    /// The line alone: a curve that was computed.
    Line,
    /// The marks alone.
    Points,
}

/// Bars beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What their length is.
    pub label: String,
    /// Linear or logarithmic.
    pub scale: Scale,
    /// The bars from top to bottom.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The contestant.
    pub name: String,
    /// Its length.
    pub value: f64,
    /// The length in words.
    pub text: String,
}

/// A table of texts; the first column names the rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The head.
    pub columns: Vec<String>,
    /// Rows of the same length.
    pub rows: Vec<Vec<String>>,
}

/// More lines than this nobody tells apart.
const MOST_SERIES: usize = 6;

impl Number {
    pub(super) fn read(value: &Value) -> Result<Number, String> {
        Ok(Number {
            value: text(&value["value"], "number.value")?,
            words: text(&value["words"], "number.words")?,
        })
    }
}

impl Plot {
    pub(super) fn read(value: &Value) -> Result<Plot, String> {
        let plot = Plot {
            x: Axis::read(&value["x"], "plot.x")?,
            y: Axis::read(&value["y"], "plot.y")?,
            series: list(&value["series"], "plot.series")?
                .iter()
                .map(Series::read)
                .collect::<Result<_, _>>()?,
            compare: match &value["compare"] {
                Value::Null => None,
                compare => Some(Compare {
                    y: compare["y"]
                        .as_f64()
                        .ok_or("`plot.compare.y` is no number")?,
                    label: text(&compare["label"], "plot.compare.label")?,
                }),
            },
        };
        if let Some(compare) = &plot.compare
            && !plot.y.scale.takes(compare.y)
        {
            return Err("`plot.compare.y` does not fit its axis".to_owned());
        }
        if plot.series.is_empty() || plot.series.len() > MOST_SERIES {
            return Err(format!(
                "`plot.series` has no line, or more than {MOST_SERIES}"
            ));
        }
        for series in &plot.series {
            for &(x, y) in &series.points {
                if !(plot.x.scale.takes(x) && plot.y.scale.takes(y)) {
                    return Err(format!(
                        "({x}, {y}) of {} does not fit its axes",
                        series.name
                    ));
                }
            }
        }
        Ok(plot)
    }
}

impl Axis {
    fn read(value: &Value, name: &str) -> Result<Axis, String> {
        Ok(Axis {
            label: text(&value["label"], &format!("{name}.label"))?,
            scale: Scale::read(&value["scale"], &format!("{name}.scale"))?,
            unit: value["unit"].as_str().unwrap_or_default().to_owned(),
        })
    }
}

impl Scale {
    fn read(value: &Value, name: &str) -> Result<Scale, String> {
        match value.as_str() {
            Some("linear") => Ok(Scale::Linear),
            Some("log") => Ok(Scale::Log),
            Some("percentile") => Ok(Scale::Percentile),
            _ => Err(format!("`{name}` is not `linear`, `log` or `percentile`")),
        }
    }

    fn takes(self, value: f64) -> bool {
        match self {
            Scale::Linear => value.is_finite(),
            Scale::Log => value.is_finite() && value > 0.0,
            Scale::Percentile => (0.0..100.0).contains(&value),
        }
    }
}

impl Series {
    fn read(value: &Value) -> Result<Series, String> {
        let name = text(&value["name"], "plot.series.name")?;
        let points: Vec<(f64, f64)> = list(&value["points"], "plot.series.points")?
            .iter()
            .map(|point| Some((point[0].as_f64()?, point[1].as_f64()?)))
            .collect::<Option<_>>()
            .ok_or_else(|| format!("a point of {name} is not two numbers"))?;
        if points.is_empty() {
            return Err(format!("{name} has no points"));
        }
        let drawn = match &value["drawn"] {
            Value::Null => Drawn::Both,
            drawn => match drawn.as_str() {
                Some("line") => Drawn::Line,
                Some("points") => Drawn::Points,
                _ => return Err(format!("`drawn` of {name} is not `line` or `points`")),
            },
        };
        Ok(Series {
            name,
            points,
            drawn,
        })
    }
}

/// What fits above a bar on a phone.
const LONGEST_NAME: usize = 40;

impl Bars {
    pub(super) fn read(value: &Value) -> Result<Bars, String> {
        let bars = Bars {
            label: text(&value["label"], "bars.label")?,
            scale: Scale::read(&value["scale"], "bars.scale")?,
            bars: list(&value["bars"], "bars.bars")?
                .iter()
                .map(Bar::read)
                .collect::<Result<_, _>>()?,
        };
        let fits = |bar: &Bar| bar.value >= 0.0 && bars.scale.takes(bar.value);
        match bars.bars.iter().all(fits) && !bars.bars.is_empty() && bars.scale != Scale::Percentile
        {
            true => Ok(bars),
            false => Err("`bars` has no bar, or one that does not fit its scale".to_owned()),
        }
    }
}

impl Bar {
    fn read(value: &Value) -> Result<Bar, String> {
        let name = text(&value["name"], "bars.name")?;
        if name.chars().count() > LONGEST_NAME {
            return Err(format!(
                "the name `{name}` of a bar is longer than {LONGEST_NAME} characters, and a phone \
                 would cut it off"
            ));
        }
        Ok(Bar {
            name,
            value: value["value"].as_f64().ok_or("`bars.value` is no number")?,
            text: text(&value["text"], "bars.text")?,
        })
    }
}

impl Table {
    pub(super) fn read(value: &Value) -> Result<Table, String> {
        let columns = texts(&value["columns"], "table.columns")?;
        let rows: Vec<Vec<String>> = list(&value["rows"], "table.rows")?
            .iter()
            .map(|row| texts(row, "table.rows"))
            .collect::<Result<_, _>>()?;
        match rows.iter().all(|row| row.len() == columns.len()) && !rows.is_empty() {
            true => Ok(Table { columns, rows }),
            false => Err("`table` has no row, or one that is not as long as `columns`".to_owned()),
        }
    }
}

pub(super) fn text(value: &Value, name: &str) -> Result<String, String> {
    match value.as_str() {
        Some(text) if !text.trim().is_empty() => Ok(text.to_owned()),
        _ => Err(format!("`{name}` is missing, or no text")),
    }
}

pub(super) fn texts(value: &Value, name: &str) -> Result<Vec<String>, String> {
    list(value, name)?
        .iter()
        .map(|one| one.as_str().map(str::to_owned))
        .collect::<Option<_>>()
        .ok_or_else(|| format!("`{name}` holds something that is no text"))
}

pub(super) fn map(value: &Value, name: &str) -> Result<BTreeMap<String, String>, String> {
    let members = value.as_object();
    members
        .ok_or_else(|| format!("`{name}` is missing, or no object"))?
        .iter()
        .map(|(key, value)| Ok((key.clone(), text(value, &format!("{name}.{key}"))?)))
        .collect()
}

fn list<'a>(value: &'a Value, name: &str) -> Result<&'a Vec<Value>, String> {
    value
        .as_array()
        .ok_or_else(|| format!("`{name}` is missing, or no list"))
}
