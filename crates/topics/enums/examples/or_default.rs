//! A default for what is missing, and only for that.

fn if_missing(pulse: Option<u32>) -> u32 {
    pulse.unwrap_or(60)
}

fn main() {
    for pulse in [Some(72), Some(0), None] {
        println!("{pulse:?}: {}", if_missing(pulse));
    }

    for remark in [Some("ok"), Some(""), None] {
        let shown = remark.unwrap_or("no form");
        println!("{remark:?}: {shown}");
    }

    let pills = [Some(vec!["iron"]), Some(vec![]), None];
    for list in pills {
        let shown = list.unwrap_or(vec!["ask"]);
        println!("{shown:?}");
    }
}
