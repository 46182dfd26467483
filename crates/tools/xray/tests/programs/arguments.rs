// What an argument allows stands in its type.
fn serve(name: String, guests: &[String], total: &mut u32) {
    *total += guests.len() as u32;
    println!("{name}");
}
