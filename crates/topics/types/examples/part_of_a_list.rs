//! Looks at parts of a list.

fn total(doses: &[u32]) -> u32 {
    let mut sum = 0;
    for dose in doses {
        sum += dose;
    }
    sum
}

fn large(doses: &[u32]) -> u32 {
    let mut count = 0;
    for dose in doses {
        if *dose > 6 {
            count += 1;
        }
    }
    count
}

fn main() {
    let mut doses = vec![5, 7, 9];
    doses.push(4);
    println!("all: {}", total(&doses));
    println!("the first two: {}", total(&doses[..2]));
    println!("the last two: {}", total(&doses[2..]));
    println!("of an array: {}", total(&[1, 2, 3]));
    println!("large: {}", large(&doses));
    println!("{:?}", &doses[1..3]);
}
