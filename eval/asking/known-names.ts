/**
 * Names of two words and more written as one, of programs, services, networks and methods, as members type them. A lecture says
 * few of them, and the words that they are made of all the time.
 */
export const KNOWN_NAMES: readonly string[] = `
  JavaScript TypeScript CoffeeScript ActionScript WebAssembly WebGL OpenGL MathJax PostgreSQL MongoDB
  DynamoDB BigQuery RedShift RabbitMQ CloudFront SourceForge GitHub GitLab StackOverflow BitTorrent
  WordPress DropBox OneDrive SharePoint YouTube FaceBook LinkedIn WhatsApp SnapChat FaceTime PowerPoint
  QuickTime FireFox MacBook AirPods HomePod PlayStation BlueTooth KeyChain FedEx LaTeX BibTeX TensorFlow
  PyTorch NumPy SciPy OpenCV XGBoost LightGBM CatBoost FastText GloVe ResNet DenseNet MobileNet EfficientNet
  SqueezeNet ShuffleNet AlexNet LeNet ZFNet FaceNet PointNet SegNet FlowNet WaveNet ImageNet WordNet
  PixelCNN CycleGAN StyleGAN BigGAN DeepDream DeepFace DeepLab MaskFormer SwinTransformer BatchNorm
  LayerNorm GroupNorm DropConnect LeakyReLU SoftMax ArgMax AdaBoost AdaGrad RMSProp PageRank QuickSort
  MergeSort HashMap LinkedList OpenAI DeepMind AlphaGo AlphaFold AlphaZero ChatGPT
`
  .trim()
  .split(/\s+/);
