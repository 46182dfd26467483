fn main() {
    let mut chart = vec!["admitted".to_string()];
    let nurse = &mut chart;
    nurse.push("fever".to_string());
    let doctor = &mut chart;
    doctor.push("X-ray".to_string());
    println!("{}", chart.len());
}
