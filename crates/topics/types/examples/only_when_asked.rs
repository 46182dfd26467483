//! When does the work happen?

fn tenfold(dose: i32) -> i32 {
    println!("working on {dose}");
    dose * 10
}

fn main() {
    let doses = [5, 12, 7];
    let mut results =
        doses.iter().map(|dose| tenfold(*dose));
    println!("nothing done yet");
    println!("{:?}", results.next());
    let rest: Vec<i32> = results.collect();
    println!("{rest:?}");
}
