fn main() {
    let mut chart = vec!["admitted".to_string()];
    let nurse = &mut chart;
    let doctor = &mut chart;
    doctor.push("X-ray".to_string());
    nurse.push("fever".to_string());
}
