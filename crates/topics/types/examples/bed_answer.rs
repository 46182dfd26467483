//! One answer out of three, as a value.

fn report(free: u32) {
    let answer = if free == 0 {
        "full"
    } else if free < 3 {
        "nearly full"
    } else {
        "room for more"
    };
    println!("{free} free: {answer}");
}

fn main() {
    report(0);
    report(2);
    report(9);
}
