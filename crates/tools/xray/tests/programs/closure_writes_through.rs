// A closure that writes through a reference needs the only way to what is behind it (E0501).
fn main() {
    let mut doses = [250, 500, 125];
    let dose = &mut doses[0];
    let mut raise = || *dose += 50;
    raise();
    raise();
    println!("{dose}");
}
