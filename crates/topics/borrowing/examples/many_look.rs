//! Many looks at one list.

fn main() {
    let beds = vec![3, 5, 8];
    let nurse = &beds;
    let doctor = &beds;
    println!("the nurse sees {}, the doctor {}", nurse[0], doctor[2]);
    println!("together {}", beds.iter().sum::<i32>());
}
