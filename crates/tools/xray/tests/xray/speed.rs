//! How long an X-ray takes, against the bare compiler on the same program.

use std::time::{Duration, Instant};

use compiler::{Compile, CrateType};

use crate::support::{look, rustc};

const SNIPPET: &str = r#"struct Order {
    name: String,
    price: u32,
}

fn main() {
    let mut orders = vec![String::from("tea")];
    let first = &orders[0];
    println!("{first}");
    orders.push(String::from("milk"));
    let mut order = Order {
        name: String::from("tea"),
        price: 3,
    };
    let name = &mut order.name;
    name.push('!');
    order.price += 1;
    for one in &orders {
        println!("{one}");
    }
    println!("{} {}", order.name, order.price);
}
"#;

#[test]
fn an_xray_costs_a_small_multiple_of_one_compilation() {
    let (mut bare, mut xray) = (Duration::MAX, Duration::MAX);
    let rustc = rustc();
    for _ in 0..7 {
        let start = Instant::now();
        Compile::text(SNIPPET)
            .crate_type(CrateType::Lib)
            .crate_name("snippet")
            .cap_lints("allow")
            .run(&rustc)
            .unwrap();
        bare = bare.min(start.elapsed());
        let start = Instant::now();
        look(SNIPPET).unwrap();
        xray = xray.min(start.elapsed());
    }
    let ratio = xray.as_secs_f64() / bare.as_secs_f64();
    println!("bare {bare:?}, X-ray {xray:?}, ratio {ratio:.1}");
    assert!(ratio < 8.0, "bare {bare:?}, X-ray {xray:?}");
}
