//! The fourth of three doses.

fn print_dose(doses: &[i32], place: usize) {
    println!("{}", doses[place]);
}

fn main() {
    let mut doses = vec![5, 7];
    doses.push(9);
    print_dose(&doses, 2);
    print_dose(&doses, 3);
}
