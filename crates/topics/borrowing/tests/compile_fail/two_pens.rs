fn main() {
    let mut chart = vec!["admitted".to_string()];
    let nurse = &mut chart;
    let doctor = &mut chart;
    //~^ E0499
    nurse.push("fever".to_string());
    doctor.push("X-ray".to_string());
}
