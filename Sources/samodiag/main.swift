print("samodiag")
