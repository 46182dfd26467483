//! A loop that hands out what it found.

fn main() {
    let mut days = 0;
    let mut stock = 200;
    let until_empty = loop {
        if stock < 35 {
            break days;
        }
        stock -= 35;
        days += 1;
    };
    println!("{until_empty} days, {stock} left");

    'search: for floor in 1..=3 {
        for bed in 1..=20 {
            if floor * bed == 34 {
                println!("floor {floor}, bed {bed}");
                break 'search;
            }
        }
    }
}
