//! Two places can hold equal values and are still two places.

fn main() {
    let monday = [8, 12, 20];
    let tuesday = monday;
    println!("equal: {}", monday == tuesday);
    let same = std::ptr::eq(&monday, &tuesday);
    println!("the same place: {same}");
}
