/** Some forty, as many as a newspaper of some size has. */
export const topicNames = [
  ...['Agriculture', 'Architecture', 'Astronomy', 'Aviation', 'Banking', 'Books', 'Chemistry'],
  ...['Cinema', 'Climate', 'Courts', 'Cycling', 'Defence', 'Education', 'Elections', 'Energy'],
  ...['Fisheries', 'Food', 'Football', 'Forests', 'Geology', 'Harbours', 'Health', 'History'],
  ...['Housing', 'Labour', 'Libraries', 'Local government', 'Medicine', 'Migration', 'Museums'],
  ...['Music', 'Oceans', 'Pensions', 'Police', 'Privacy', 'Railways', 'Rivers', 'Security'],
  ...['Shipping', 'Telecoms', 'Trade', 'Weather'],
]
