//! A function gives its text away, so the text outlives the call.

fn make_label() -> String {
    String::from("patient Ana")
}

fn count_beds() {
    let _text = String::from("beds: 12");
}

fn main() {
    let label = make_label();
    println!("the label says: {label}");
    count_beds();
    println!("the label says: {label}");
}
