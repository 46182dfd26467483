fn main() {
    let beds = vec![3, 5, 8];
    let nurse = &beds;
    let doctor = &beds;
    let total: u32 = beds.iter().sum();
    println!("{} {} {total}", nurse[0], doctor[2]);
}
